package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.pairing.MentorFit;
import org.talentchain.matching.pairing.MentoringPlan;
import org.talentchain.matching.pairing.Workshop;
import org.talentchain.matching.pairing.WorkshopPlan;
import org.talentchain.model.Challenge;
import org.talentchain.model.City;
import org.talentchain.model.Forecast;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Tier;
import org.talentchain.model.TrainingClass;
import org.talentchain.policy.Policy;
import org.talentchain.policy.PolicyCatalogue;

/** The three lists a chain office keeps (需求清单, 政策清单, 项目清单), a sheet each. */
public final class ThreeLists {

  private final Wording words;
  private final City city;
  private final Directory directory;
  private final Columns columns;
  private final Phrases phrases;
  private final PolicyWords policies;
  private final WorkshopWords workshops;
  private final SheetNames names = new SheetNames();

  public ThreeLists(Wording words, City city) {
    this.words = words;
    this.city = city;
    this.directory = new Directory(city, false);
    this.columns = new Columns(words);
    this.phrases = new Phrases(words);
    this.policies = new PolicyWords(words, city.chain().chains());
    this.workshops = new WorkshopWords(words, city);
  }

  public Report of(PolicyCatalogue catalogue, WorkshopPlan teams, MentoringPlan mentors, LocalDate asOf) {
    Table demand = demand();
    Table policyList = policies(catalogue);
    Table projects = projects(teams, mentors);
    String source = words.say("policies.source", catalogue.name(), catalogue.source());
    return new Report(
        words.say("lists.title"),
        asOf,
        List.of(
            sheet("lists.demand", words.say("lists.demand.note", demand.rows().size(), asOf), demand),
            sheet("lists.policies", source, policyList),
            sheet("lists.projects", words.say("lists.projects.note", projects.rows().size(), asOf), projects)));
  }

  private Sheet sheet(String key, String note, Table table) {
    String title = words.say(key);
    return Sheet.of(names.next(title), title, note, table);
  }

  private Table demand() {
    List<Row> rows = new ArrayList<>();
    city.positions().forEach(one -> rows.add(position(one)));
    city.outlook().forecasts().forEach(one -> rows.add(forecast(one)));
    city.outlook().challenges().forEach(one -> rows.add(challenge(one)));
    return new Table(
        "demand",
        "",
        List.of(
            columns.text("demandKind"),
            columns.text("id"),
            columns.text("enterprise"),
            columns.text("segment"),
            columns.text("tier"),
            columns.text("title"),
            columns.count("people"),
            columns.text("place"),
            columns.text("pay"),
            columns.text("needed"),
            columns.list("asked")),
        rows);
  }

  private Row position(Position one) {
    return Row.of(
        words.say("lists.position"),
        one.id().value(),
        directory.organizationName(one.employer()),
        segment(one.segment()),
        tier(one.tier()),
        one.title(),
        one.headcount().places(),
        one.place(),
        phrases.salary(one.salary()),
        one.start() == null ? null : one.start().toString(),
        phrases.requirements(one.requirements()));
  }

  private Row forecast(Forecast one) {
    return Row.of(
        words.say("lists.forecast"),
        null,
        directory.organizationName(one.employer()),
        segment(one.segment()),
        tier(one.tier()),
        one.title(),
        one.headcount(),
        null,
        null,
        phrases.quarter(one.quarter()),
        phrases.requirements(one.requirements()));
  }

  private Row challenge(Challenge one) {
    return Row.of(
        words.say("lists.challenge"),
        one.id().value(),
        directory.organizationName(one.enterprise()),
        segment(one.segment()),
        tier(Tier.ACADEMICIAN_TEAM),
        one.title(),
        null,
        null,
        one.funding() == null ? null : Money.words(words, one.funding()),
        one.deadline() == null ? null : one.deadline().toString(),
        one.topics());
  }

  private @Nullable String segment(@Nullable SegmentId id) {
    return id == null ? null : directory.segmentName(id, words.isEnglish());
  }

  private @Nullable String tier(@Nullable Tier tier) {
    return tier == null ? null : words.pick(tier.zh(), tier.en());
  }

  private Table policies(PolicyCatalogue catalogue) {
    return new Table(
        "policies",
        "",
        List.of(
            columns.text("policy"),
            columns.text("audience"),
            columns.text("stage"),
            columns.list("conditions"),
            columns.prose("benefit"),
            columns.count("mostYuan"),
            columns.text("window"),
            columns.prose("policySource")),
        catalogue.policies().stream().map(this::policy).toList());
  }

  private Row policy(Policy one) {
    return Row.of(
        policies.name(one),
        policies.audience(one),
        policies.stage(one),
        policies.conditions(one),
        policies.benefit(one),
        yuan(one.benefit().yuan()),
        policies.window(one),
        one.source());
  }

  private static @Nullable Long yuan(@Nullable BigDecimal yuan) {
    return yuan == null ? null : yuan.longValue();
  }

  private Table projects(WorkshopPlan teams, MentoringPlan mentors) {
    List<Row> rows = new ArrayList<>();
    teams.workshops().forEach(one -> rows.add(workshop(one)));
    city.classes().forEach(one -> rows.add(trainingClass(one)));
    mentoring(mentors).forEach((enterprise, pairs) -> rows.add(mentoring(enterprise, pairs)));
    return new Table(
        "projects",
        "",
        List.of(
            columns.text("projectKind"),
            columns.text("project"),
            columns.text("leads"),
            columns.list("partners"),
            columns.text("segment"),
            columns.text("scale"),
            columns.count("costYuan"),
            columns.text("startsAt"),
            columns.text("endsAt"),
            columns.prose("content")),
        rows);
  }

  private Row workshop(Workshop one) {
    boolean isOpen = one.fundingOpen() == one.challenges().size();
    return Row.of(
        words.say("lists.workshop"),
        workshops.name(one),
        directory.organizationName(one.host()),
        names(one.enterprises().stream().filter(enterprise -> !enterprise.equals(one.host())).toList()),
        segment(one.segment()),
        words.say("lists.scale.challenges", one.challenges().size()),
        isOpen ? null : yuan(one.funding()),
        null,
        one.firstDeadline().map(Object::toString).orElse(null),
        words.list(one.challenges().stream().map(Challenge::title).toList()));
  }

  private List<String> names(List<OrganizationId> organizations) {
    return organizations.stream().map(directory::organizationName).toList();
  }

  private Row trainingClass(TrainingClass one) {
    BigDecimal cost = one.cost();
    return Row.of(
        words.say("lists.class"),
        one.title(),
        directory.organizationName(one.provider()),
        names(one.partners()),
        segment(one.segment()),
        words.say("lists.scale.seats", one.seats()),
        cost == null ? null : yuan(cost.multiply(BigDecimal.valueOf(one.seats()))),
        one.start() == null ? null : one.start().toString(),
        one.end() == null ? null : one.end().toString(),
        words.list(one.curriculum().stream().map(SkillClaim::phrase).toList()));
  }

  /** The pairs of each enterprise the apprentices work in, by name. */
  private static Map<String, List<MentorFit>> mentoring(MentoringPlan plan) {
    Map<String, List<MentorFit>> byEnterprise = new TreeMap<>();
    for (MentorFit pair : plan.pairs()) {
      if (pair.apprentice().employer() != null) {
        byEnterprise.computeIfAbsent(pair.apprentice().employer().name(), none -> new ArrayList<>()).add(pair);
      }
    }
    return byEnterprise;
  }

  private Row mentoring(String enterprise, List<MentorFit> pairs) {
    long mentors = pairs.stream().map(pair -> pair.mentor().id()).distinct().count();
    List<String> others =
        pairs.stream()
            .filter(pair -> !pair.sameEmployer() && pair.mentor().employer() != null)
            .map(pair -> pair.mentor().employer() == null ? "" : pair.mentor().employer().name())
            .distinct()
            .toList();
    return Row.of(
        words.say("lists.mentoring"),
        words.say("lists.mentoring.name", enterprise),
        enterprise,
        others,
        null,
        words.say("lists.scale.pairs", pairs.size()),
        null,
        null,
        null,
        words.say("lists.mentoring.content", mentors, pairs.size()));
  }
}
