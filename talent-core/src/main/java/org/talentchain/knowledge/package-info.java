/**
 * What the words mean: occupations, skills, majors, licences and places as concepts, from phrase to concept and
 * from concept to concept. The data are CSV resources beside these classes. Start with {@link
 * org.talentchain.knowledge.Knowledge}.
 */
@NullMarked
package org.talentchain.knowledge;

import org.jspecify.annotations.NullMarked;
