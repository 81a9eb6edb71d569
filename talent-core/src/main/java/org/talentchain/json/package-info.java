/**
 * The one JSON form of the model: what the engine stores, what the interchange files hold and what the published
 * schemas describe. Start with {@link org.talentchain.json.ModelJson}.
 */
@NullMarked
package org.talentchain.json;

import org.jspecify.annotations.NullMarked;
