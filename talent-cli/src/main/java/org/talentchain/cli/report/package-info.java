/**
 * A city on one HTML page, for analysts and officials: {@link org.talentchain.cli.report.CityReport} decides what is on
 * it, section by section, from the same reports the commands print; {@link org.talentchain.cli.report.HtmlWriter} writes
 * it with the templates of {@code src/main/jte}. Start with {@link org.talentchain.cli.report.Page}.
 */
@NullMarked
package org.talentchain.cli.report;

import org.jspecify.annotations.NullMarked;
