/**
 * The industry chain as a typed graph (产业链图谱): segments, organizations and classes, tied by what they do for
 * each other. The only room of the core that knows JGraphT. Start with {@link
 * org.talentchain.chain.ChainGraph}.
 */
@NullMarked
package org.talentchain.chain;

import org.jspecify.annotations.NullMarked;
