package org.talentchain.roster;

import java.util.List;
import org.talentchain.model.City;
import org.talentchain.model.Finding;

/**
 * What was read: the city, what was noticed, and how each table was understood.
 *
 * @param city everything that was accepted
 * @param findings in the order of files, sheets and rows
 * @param tables one a table or document
 */
public record RosterReading(City city, List<Finding> findings, List<TableReport> tables) {

  public RosterReading {
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
  }
}
