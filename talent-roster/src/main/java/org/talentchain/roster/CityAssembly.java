package org.talentchain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.FindingKind;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.ChainFindings.StatedTie;
import org.talentchain.roster.Drafts.CandidateDraft;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.Drafts.TeamDraft;
import org.talentchain.roster.Drafts.TieDraft;

/** Makes one city of what all files say, now that every name can be looked up. */
final class CityAssembly {

  private final SegmentDirectory segments = new SegmentDirectory();
  private final OrganizationDirectory organizations = new OrganizationDirectory(segments);
  private final IdBook candidateIds = new IdBook();
  private final IdBook positionIds = new IdBook();
  private final IdBook classIds = new IdBook();
  private final IdBook teamIds = new IdBook();

  private final CityDrafts drafts;

  CityAssembly(CityDrafts drafts) {
    this.drafts = drafts;
  }

  /** The city; what could not be resolved has been noted in the rows concerned. */
  City build() {
    List<Candidate> candidates =
        drafts.candidates().stream().map(this::resolved).flatMap(Optional::stream).toList();
    drafts.segments().forEach(segments::add);
    List<IndustryChain> chains = segments.chains();
    drafts.organizations().forEach(organizations::add);
    List<Position> positions =
        drafts.positions().stream().map(this::resolved).flatMap(Optional::stream).toList();
    List<TrainingClass> classes =
        drafts.classes().stream().map(this::resolved).flatMap(Optional::stream).toList();
    List<Team> teams = drafts.teams().stream().map(this::resolved).flatMap(Optional::stream).toList();
    Map<String, String> others = named(teams, classes);
    List<StatedTie> ties =
        drafts.ties().stream()
            .map(draft -> resolved(draft, others))
            .flatMap(Optional::stream)
            .toList();
    Outlook ahead = new OutlookAssembly(drafts).build(organizations, segments);
    ChainDescription chain = new ChainDescription(chains, organizations.all(), teams, List.of());
    return new City(
        ChainFindings.checked(chain, organizations, ties, classes),
        candidates,
        positions,
        classes,
        ahead);
  }

  private Optional<Candidate> resolved(CandidateDraft draft) {
    Optional<String> taken = candidateIds.take(draft.log(), draft.id(), draft.derived(), draft.mark());
    if (taken.isPresent() && draft.profile().isBlank()) {
      draft.log().add(FindingKind.ROW_NO_DATA, taken.get());
    }
    return taken.map(id -> new Candidate(new CandidateId(id), draft.identity(), draft.profile()));
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
