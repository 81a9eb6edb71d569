package org.talentchain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Identity;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.ChainFindings.StatedTie;
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

/** Collects what all files say and makes one city of it, once every name can be looked up. */
final class CityAssembly {

  private final SegmentDirectory segments = new SegmentDirectory();
  private final OrganizationDirectory organizations = new OrganizationDirectory(segments);
  private final IdBook candidateIds = new IdBook();
  private final IdBook positionIds = new IdBook();
  private final IdBook classIds = new IdBook();
  private final IdBook teamIds = new IdBook();
  private final OutlookAssembly outlook = new OutlookAssembly();

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<OrganizationDraft> organizationDrafts = new ArrayList<>();
  private final List<PositionDraft> positionDrafts = new ArrayList<>();
  private final List<ClassDraft> classDrafts = new ArrayList<>();
  private final List<TeamDraft> teamDrafts = new ArrayList<>();
  private final List<TieDraft> tieDrafts = new ArrayList<>();

  /**
   * Takes in a candidate.
   *
   * @param id the id stated, or null
   * @param content all that the row says
   */
  void candidate(
      RowLog log, @Nullable String id, String content, Identity identity, Profile profile) {
    // What makes a person out; the same tomorrow even when a skill is added.
    String person =
        String.join(
            "\n",
            "" + identity.name(),
            "" + identity.phone(),
            "" + identity.email(),
            "" + identity.idNumber());
    Optional<String> taken = candidateIds.take(log, id, IdBook.derived("C-", person), content);
    if (taken.isEmpty()) {
      return;
    }
    if (profile.isBlank()) {
      log.add(FindingKind.ROW_NO_DATA, taken.get());
    }
    candidates.add(new Candidate(new CandidateId(taken.get()), identity, profile));
  }

  void position(PositionDraft draft) {
    positionDrafts.add(draft);
  }

  void trainingClass(ClassDraft draft) {
    classDrafts.add(draft);
  }

  void organization(OrganizationDraft draft) {
    organizationDrafts.add(draft);
  }

  void segment(SegmentDraft draft) {
    segments.add(draft);
  }

  void team(TeamDraft draft) {
    teamDrafts.add(draft);
  }

  void challenge(ChallengeDraft draft) {
    outlook.challenge(draft);
  }

  void forecast(ForecastDraft draft) {
    outlook.forecast(draft);
  }

  void template(TemplateDraft draft) {
    outlook.template(draft);
  }

  void capacity(CapacityDraft draft) {
    outlook.capacity(draft);
  }

  void tie(TieDraft draft) {
    tieDrafts.add(draft);
  }

  /** The city; what could not be resolved has been noted in the rows concerned. */
  City build() {
    List<IndustryChain> chains = segments.chains();
    organizationDrafts.forEach(organizations::add);
    List<Position> positions =
        positionDrafts.stream().map(this::resolved).flatMap(Optional::stream).toList();
    List<TrainingClass> classes =
        classDrafts.stream().map(this::resolved).flatMap(Optional::stream).toList();
    List<Team> teams = teamDrafts.stream().map(this::resolved).flatMap(Optional::stream).toList();
    Map<String, String> others = named(teams, classes);
    List<StatedTie> ties =
        tieDrafts.stream()
            .map(draft -> resolved(draft, others))
            .flatMap(Optional::stream)
            .toList();
    Outlook ahead = outlook.build(organizations, segments);
    ChainDescription chain = new ChainDescription(chains, organizations.all(), teams, List.of());
    return new City(
        ChainFindings.checked(chain, organizations, ties, classes),
        candidates,
        positions,
        classes,
        ahead);
  }

  private Optional<Position> resolved(PositionDraft draft) {
    String derived = IdBook.derived("P-", draft.employer() + "\n" + draft.title());
    return positionIds
        .take(draft.log(), draft.id(), derived, draft.content())
        .map(
            id -> {
              OrganizationId employer = organizations.resolve(draft.employer(), draft.log());
              organizations.complete(employer, draft.employerKind(), draft.booth());
              return new Position(
                  new PositionId(id),
                  employer,
                  draft.title(),
                  segments.resolve(draft.segment(), draft.log()),
                  draft.tier(),
                  draft.requirements(),
                  draft.headcount(),
                  draft.place(),
                  draft.salary(),
                  draft.start());
            });
  }

  private Optional<TrainingClass> resolved(ClassDraft draft) {
    String derived = draft.title();
    return classIds
        .take(draft.log(), draft.id(), derived, draft.content())
        .map(
            id ->
                new TrainingClass(
                    new ClassId(id),
                    organizations.resolve(draft.provider(), draft.log()),
                    draft.title(),
                    segments.resolve(draft.segment(), draft.log()),
                    draft.partners().stream()
                        .map(partner -> organizations.resolve(partner, draft.log()))
                        .toList(),
                    draft.curriculum(),
                    draft.credentials(),
                    draft.prerequisites(),
                    draft.seats(),
                    draft.start(),
                    draft.end(),
                    draft.cost()));
  }

  private Optional<Team> resolved(TeamDraft draft) {
    return teamIds
        .take(draft.log(), draft.id(), draft.name(), draft.content())
        .map(
            id ->
                new Team(
                    new TeamId(id),
                    draft.name(),
                    draft.home() == null ? null : organizations.resolve(draft.home(), draft.log()),
                    draft.segments().stream()
                        .map(words -> segments.resolve(words, draft.log()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                    draft.fields(),
                    draft.summary(),
                    draft.capacity()));
  }

  /** The ids of teams and classes by what ties may call them, ids before names. */
  private static Map<String, String> named(List<Team> teams, List<TrainingClass> classes) {
    Map<String, String> ids = new HashMap<>();
    teams.forEach(team -> ids.putIfAbsent(team.id().value(), team.id().value()));
    classes.forEach(one -> ids.putIfAbsent(one.id().value(), one.id().value()));
    teams.forEach(team -> ids.putIfAbsent(team.name(), team.id().value()));
    classes.forEach(one -> ids.putIfAbsent(one.title(), one.id().value()));
    return ids;
  }

  private Optional<StatedTie> resolved(TieDraft draft, Map<String, String> others) {
    Optional<String> from = node(draft.from(), others);
    Optional<String> to = node(draft.to(), others);
    if (from.isEmpty()) {
      draft.log().reject(FindingKind.REFERENCE_UNKNOWN, draft.from(), draft.fromField());
    }
    if (to.isEmpty()) {
      draft.log().reject(FindingKind.REFERENCE_UNKNOWN, draft.to(), draft.toField());
    }
    return from.flatMap(
        start -> to.map(end -> new StatedTie(new Tie(draft.kind(), start, end), draft)));
  }

  /** The id of the organization, team, class or segment these words name. */
  private Optional<String> node(String words, Map<String, String> others) {
    return organizations
        .find(words)
        .map(OrganizationId::value)
        .or(() -> Optional.ofNullable(others.get(words)))
        .or(() -> segments.find(words).map(SegmentId::value));
  }
}
