package org.talentchain.roster;

/** Reads the data rows of one kind of roster. */
@FunctionalInterface
interface RowReader {

  /** Takes the row into the drafts, or rejects it in its log. */
  void read(FieldRow row, CityDrafts drafts);

  static RowReader of(RosterKind kind) {
    return switch (kind) {
      case CANDIDATES -> new CandidateRows();
      case POSITIONS -> new PositionRows();
      case CLASSES -> new ClassRows();
      case ORGANIZATIONS -> ChainRows::organization;
      case SEGMENTS -> ChainRows::segment;
      case TIES -> ChainRows::tie;
      case TEAMS -> TeamRows::team;
      case CHALLENGES -> TeamRows::challenge;
      case FORECASTS -> OutlookRows::forecast;
      case TEMPLATES -> OutlookRows::template;
      case CAPACITIES -> OutlookRows::capacity;
    };
  }
}
