/**
 * The weights of the score that labels by staff suggest, and whether they rank positions better that they were not
 * fitted on. Changes nothing by itself. Start with {@link org.talentchain.matching.calibration.Calibration}.
 */
@NullMarked
package org.talentchain.matching.calibration;

import org.jspecify.annotations.NullMarked;
