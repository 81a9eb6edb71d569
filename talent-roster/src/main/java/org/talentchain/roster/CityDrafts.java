package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Identity;
import org.talentchain.model.Profile;
import org.talentchain.roster.Drafts.CandidateDraft;
import org.talentchain.roster.Drafts.CapacityDraft;
import org.talentchain.roster.Drafts.ChallengeDraft;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.Drafts.ForecastDraft;
import org.talentchain.roster.Drafts.OrganizationDraft;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.Drafts.SegmentDraft;
import org.talentchain.roster.Drafts.TeamDraft;
import org.talentchain.roster.Drafts.TemplateDraft;
import org.talentchain.roster.Drafts.TieDraft;

/**
 * What files say of a city, in their order, before any of it is looked up: each file is read into drafts of its own,
 * so that several can be read at once.
 */
final class CityDrafts {

  private final List<CandidateDraft> candidates = new ArrayList<>();
  private final List<PositionDraft> positions = new ArrayList<>();
  private final List<ClassDraft> classes = new ArrayList<>();
  private final List<OrganizationDraft> organizations = new ArrayList<>();
  private final List<SegmentDraft> segments = new ArrayList<>();
  private final List<TeamDraft> teams = new ArrayList<>();
  private final List<TieDraft> ties = new ArrayList<>();
  private final List<ChallengeDraft> challenges = new ArrayList<>();
  private final List<ForecastDraft> forecasts = new ArrayList<>();
  private final List<TemplateDraft> templates = new ArrayList<>();
  private final List<CapacityDraft> capacities = new ArrayList<>();

  /**
   * Takes in a candidate.
   *
   * @param id the id stated, or null
   * @param content all that the row says
   */
  void candidate(RowLog log, @Nullable String id, String content, Identity identity, Profile profile) {
    // What makes a person out; the same tomorrow even when a skill is added.
    String person =
        String.join(
            "\n",
            "" + identity.name(),
            "" + identity.phone(),
            "" + identity.email(),
            "" + identity.idNumber());
    String derived = IdBook.derived("C-", person);
    candidates.add(new CandidateDraft(log, id, derived, IdBook.mark(content), identity, profile));
  }

  void position(PositionDraft draft) {
    positions.add(draft);
  }

  void trainingClass(ClassDraft draft) {
    classes.add(draft);
  }

  void organization(OrganizationDraft draft) {
    organizations.add(draft);
  }

  void segment(SegmentDraft draft) {
    segments.add(draft);
  }

  void team(TeamDraft draft) {
    teams.add(draft);
  }

  void tie(TieDraft draft) {
    ties.add(draft);
  }

  void challenge(ChallengeDraft draft) {
    challenges.add(draft);
  }

  void forecast(ForecastDraft draft) {
    forecasts.add(draft);
  }

  void template(TemplateDraft draft) {
    templates.add(draft);
  }

  void capacity(CapacityDraft draft) {
    capacities.add(draft);
  }

  /** Takes in what the next file says. */
  void addAll(CityDrafts next) {
    candidates.addAll(next.candidates);
    positions.addAll(next.positions);
    classes.addAll(next.classes);
    organizations.addAll(next.organizations);
    segments.addAll(next.segments);
    teams.addAll(next.teams);
    ties.addAll(next.ties);
    challenges.addAll(next.challenges);
    forecasts.addAll(next.forecasts);
    templates.addAll(next.templates);
    capacities.addAll(next.capacities);
  }

  List<CandidateDraft> candidates() {
    return candidates;
  }

  List<PositionDraft> positions() {
    return positions;
  }

  List<ClassDraft> classes() {
    return classes;
  }

  List<OrganizationDraft> organizations() {
    return organizations;
  }

  List<SegmentDraft> segments() {
    return segments;
  }

  List<TeamDraft> teams() {
    return teams;
  }

  List<TieDraft> ties() {
    return ties;
  }

  List<ChallengeDraft> challenges() {
    return challenges;
  }

  List<ForecastDraft> forecasts() {
    return forecasts;
  }

  List<TemplateDraft> templates() {
    return templates;
  }

  List<CapacityDraft> capacities() {
    return capacities;
  }
}
