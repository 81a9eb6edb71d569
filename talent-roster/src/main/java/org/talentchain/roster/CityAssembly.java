package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
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
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.Drafts.OrganizationDraft;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.Drafts.SegmentDraft;
import org.talentchain.roster.Drafts.TieDraft;

/** Collects what all files say and makes one city of it, once every name can be looked up. */
final class CityAssembly {

  private final SegmentDirectory segments = new SegmentDirectory();
  private final OrganizationDirectory organizations = new OrganizationDirectory(segments);
  private final IdBook candidateIds = new IdBook();
  private final IdBook positionIds = new IdBook();
  private final IdBook classIds = new IdBook();

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<OrganizationDraft> organizationDrafts = new ArrayList<>();
  private final List<PositionDraft> positionDrafts = new ArrayList<>();
  private final List<ClassDraft> classDrafts = new ArrayList<>();
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
    List<Tie> ties =
        tieDrafts.stream()
            .map(draft -> resolved(draft, classes))
            .flatMap(Optional::stream)
            .toList();
    return new City(
        new ChainDescription(chains, organizations.all(), ties), candidates, positions, classes);
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

  private Optional<Tie> resolved(TieDraft draft, List<TrainingClass> classes) {
    Optional<String> from = node(draft.from(), classes);
    Optional<String> to = node(draft.to(), classes);
    if (from.isEmpty()) {
      draft.log().reject(FindingKind.REFERENCE_UNKNOWN, draft.from(), draft.fromField());
    }
    if (to.isEmpty()) {
      draft.log().reject(FindingKind.REFERENCE_UNKNOWN, draft.to(), draft.toField());
    }
    return from.flatMap(start -> to.map(end -> new Tie(draft.kind(), start, end)));
  }

  /** The id of the organization, class or segment these words name. */
  private Optional<String> node(String words, List<TrainingClass> classes) {
    return organizations
        .find(words)
        .map(OrganizationId::value)
        .or(() -> classNamed(words, classes))
        .or(() -> segments.find(words).map(SegmentId::value));
  }

  private static Optional<String> classNamed(String words, List<TrainingClass> classes) {
    return classes.stream()
        .filter(one -> one.id().value().equals(words) || one.title().equals(words))
        .map(one -> one.id().value())
        .findFirst();
  }
}
