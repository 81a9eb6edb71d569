package org.talentchain.roster;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Forecast;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.roster.Drafts.CapacityDraft;
import org.talentchain.roster.Drafts.ChallengeDraft;
import org.talentchain.roster.Drafts.ForecastDraft;
import org.talentchain.roster.Drafts.TemplateDraft;

/** Makes of drafts what a city plans, for {@link CityAssembly}. */
final class OutlookAssembly {

  private final IdBook challengeIds = new IdBook();
  private final IdBook templateIds = new IdBook();
  private final IdBook forecastRows = new IdBook();
  private final IdBook capacityRows = new IdBook();

  private final CityDrafts drafts;

  OutlookAssembly(CityDrafts drafts) {
    this.drafts = drafts;
  }

  /** The outlook, once organizations and segments can be looked up. */
  Outlook build(OrganizationDirectory organizations, SegmentDirectory segments) {
    List<ClassTemplate> templates =
        drafts.templates().stream().map(draft -> resolved(draft, segments)).flatMap(Optional::stream).toList();
    Map<String, TemplateId> byName = new HashMap<>();
    templates.forEach(each -> byName.put(each.id().value(), each.id()));
    templates.forEach(each -> byName.putIfAbsent(each.title(), each.id()));
    return new Outlook(
        drafts.forecasts().stream()
            .map(draft -> resolved(draft, organizations, segments))
            .flatMap(Optional::stream)
            .toList(),
        drafts.challenges().stream()
            .map(draft -> resolved(draft, organizations, segments))
            .flatMap(Optional::stream)
            .toList(),
        templates,
        drafts.capacities().stream()
            .map(draft -> resolved(draft, organizations, byName))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Forecast> resolved(
      ForecastDraft draft, OrganizationDirectory organizations, SegmentDirectory segments) {
    String row = draft.employer() + " " + draft.title() + " " + draft.quarter();
    return forecastRows
        .take(draft.log(), null, row, draft.content())
        .map(
            any ->
                new Forecast(
                    organizations.resolve(draft.employer(), draft.log()),
                    draft.title(),
                    segments.resolve(draft.segment(), draft.log()),
                    draft.tier(),
                    draft.requirements(),
                    draft.headcount(),
                    draft.quarter()));
  }

  private Optional<Challenge> resolved(
      ChallengeDraft draft, OrganizationDirectory organizations, SegmentDirectory segments) {
    return challengeIds
        .take(draft.log(), draft.id(), draft.title(), draft.content())
        .map(
            id ->
                new Challenge(
                    new ChallengeId(id),
                    organizations.resolve(draft.enterprise(), draft.log()),
                    draft.title(),
                    segments.resolve(draft.segment(), draft.log()),
                    draft.topics(),
                    draft.description(),
                    draft.funding(),
                    draft.deadline()));
  }

  private Optional<ClassTemplate> resolved(TemplateDraft draft, SegmentDirectory segments) {
    return templateIds
        .take(draft.log(), draft.id(), draft.title(), draft.content())
        .map(
            id ->
                new ClassTemplate(
                    new TemplateId(id),
                    draft.title(),
                    segments.resolve(draft.segment(), draft.log()),
                    draft.curriculum(),
                    draft.credentials(),
                    draft.prerequisites(),
                    draft.minimum(),
                    draft.seats(),
                    draft.days(),
                    draft.hours(),
                    draft.fixedCost(),
                    draft.costPerStudent()));
  }

  private Optional<TrainingCapacity> resolved(
      CapacityDraft draft, OrganizationDirectory organizations, Map<String, TemplateId> templates) {
    Set<TemplateId> known = new LinkedHashSet<>();
    for (String words : draft.templates()) {
      TemplateId template = templates.get(words);
      if (template == null) {
        draft.log().add(FindingKind.REFERENCE_UNKNOWN, words, draft.templatesField());
      } else {
        known.add(template);
      }
    }
    if (known.isEmpty() && !draft.templates().isEmpty()) {
      // Without any template the capacity would read as one for whatever class there is.
      String stated = String.join("、", draft.templates());
      draft.log().reject(FindingKind.ROW_REJECTED_INVALID, stated, draft.templatesField());
      return Optional.empty();
    }
    return capacityRows
        .take(draft.log(), null, draft.provider(), draft.content())
        .map(
            any -> {
              OrganizationId provider = organizations.resolve(draft.provider(), draft.log());
              return new TrainingCapacity(
                  provider,
                  List.copyOf(known),
                  draft.rooms(),
                  draft.instructors(),
                  draft.seats(),
                  draft.from(),
                  draft.until());
            });
  }
}
