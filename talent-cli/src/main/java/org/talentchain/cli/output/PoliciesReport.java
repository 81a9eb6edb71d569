package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.policy.Applicant;
import org.talentchain.policy.Policy;
import org.talentchain.policy.PolicyAudience;
import org.talentchain.policy.PolicyCatalogue;
import org.talentchain.policy.PolicyContext;
import org.talentchain.policy.PolicyReading;
import org.talentchain.tier.Outcome;

/** Who qualifies for which policy: over a whole city, or for one applicant policy by policy. */
public final class PoliciesReport {

  private static final Set<OrganizationKind> ENTERPRISES =
      EnumSet.of(
          OrganizationKind.CHAIN_LEADER,
          OrganizationKind.BACKBONE,
          OrganizationKind.SUPPLIER,
          OrganizationKind.CUSTOMER);

  private final Wording words;
  private final PolicyCatalogue catalogue;
  private final PolicyContext context;
  private final Directory directory;
  private final Columns columns;
  private final PolicyWords policies;

  /** Somebody or some enterprise and what came of each policy for such as them. */
  private record Read<T>(T who, List<PolicyReading> readings) {

    List<PolicyReading> with(Predicate<PolicyReading> wanted) {
      return readings.stream().filter(wanted).toList();
    }

    boolean saysAnything() {
      return readings.stream().anyMatch(one -> one.outcome() != Outcome.NOT_MET || one.isNear());
    }
  }

  public PoliciesReport(Wording words, PolicyCatalogue catalogue, PolicyContext context, boolean showPii) {
    this.words = words;
    this.catalogue = catalogue;
    this.context = context;
    this.directory = new Directory(context.city(), showPii);
    this.columns = new Columns(words);
    this.policies = new PolicyWords(words, context.city().chain().chains());
  }

  /**
   * The whole city: each policy with how many qualify, and each enterprise with its policies.
   *
   * @param withPeople true to list people with their policies as well
   * @param brief true to leave out people of whom there is nothing to say
   */
  public Report of(boolean withPeople, boolean brief) {
    List<Read<Organization>> enterprises =
        city().chain().organizations().stream()
            .filter(one -> ENTERPRISES.contains(one.kind()))
            .map(one -> new Read<>(one, catalogue.read(Applicant.enterprise(one), context)))
            .toList();
    List<Read<Candidate>> people =
        city().candidates().stream()
            .map(one -> new Read<>(one, catalogue.read(Applicant.person(one.profile()), context)))
            .toList();
    List<PolicyReading> all = new ArrayList<>();
    enterprises.forEach(one -> all.addAll(one.readings()));
    people.forEach(one -> all.addAll(one.readings()));
    List<Table> tables = new ArrayList<>(List.of(overview(all), enterprises(enterprises)));
    List<String> notes = new ArrayList<>();
    if (withPeople) {
      List<Read<Candidate>> shown = brief ? people.stream().filter(Read::saysAnything).toList() : people;
      if (shown.size() < people.size()) {
        notes.add(words.say("policies.brief", people.size() - shown.size()));
      }
      tables.add(people(shown));
    }
    return report(words.say("policies.title"), notes, tables);
  }

  private City city() {
    return context.city();
  }

  private Report report(String title, List<String> more, List<Table> tables) {
    List<String> notes = new ArrayList<>();
    notes.add(words.say("overview.asOf", context.asOf()));
    notes.add(words.say("policies.source", catalogue.name(), catalogue.source()));
    notes.addAll(more);
    Sheet sheet = new Sheet(new SheetNames().next(title), title, notes, tables);
    return new Report(title, context.asOf(), List.of(sheet));
  }

  private Table overview(List<PolicyReading> all) {
    List<Row> rows = new ArrayList<>();
    for (Policy policy : catalogue.policies()) {
      List<PolicyReading> mine = all.stream().filter(one -> one.policy().equals(policy)).toList();
      rows.add(
          Row.of(
              policies.name(policy),
              policies.audience(policy),
              policies.stage(policy),
              count(mine, one -> one.outcome() == Outcome.MET),
              count(mine, one -> one.outcome() == Outcome.UNKNOWN),
              count(mine, PolicyReading::isNear),
              count(mine, one -> one.outcome() == Outcome.NOT_MET && !one.isNear()),
              policies.window(policy),
              policies.conditions(policy),
              policies.benefit(policy),
              policy.source()));
    }
    return new Table(
        "policies",
        words.say("policies.overview"),
        List.of(
            columns.text("policy"),
            columns.text("audience"),
            columns.text("stage"),
            columns.count("qualified"),
            columns.count("toVerify"),
            columns.count("oneStepShort"),
            columns.count("notQualified"),
            columns.text("window"),
            columns.list("conditions"),
            columns.prose("benefit"),
            columns.prose("policySource")),
        rows);
  }

  private static int count(List<PolicyReading> readings, Predicate<PolicyReading> wanted) {
    return (int) readings.stream().filter(wanted).count();
  }

  private Table enterprises(List<Read<Organization>> enterprises) {
    List<Row> rows = new ArrayList<>();
    for (Read<Organization> one : enterprises) {
      Organization who = one.who();
      rows.add(
          Row.of(
              who.name(),
              words.pick(who.kind().zh(), who.kind().en()),
              one.with(reading -> reading.outcome() == Outcome.MET).stream().map(this::withBenefit).toList(),
              one.with(reading -> reading.outcome() == Outcome.UNKNOWN).stream().map(this::toVerify).toList(),
              one.with(PolicyReading::isNear).stream().map(this::missing).toList()));
    }
    return new Table(
        "enterprises",
        words.say("policies.enterprises"),
        List.of(
            columns.text("enterprise"),
            columns.text("organizationKind"),
            columns.list("qualifiesFor"),
            columns.list("toVerify"),
            columns.list("oneStepShort")),
        rows);
  }

  private Table people(List<Read<Candidate>> people) {
    List<Row> rows = new ArrayList<>();
    for (Read<Candidate> one : people) {
      rows.add(
          Row.of(
              one.who().id().value(),
              directory.name(one.who()),
              one.with(reading -> reading.outcome() == Outcome.MET).stream().map(this::withBenefit).toList(),
              one.with(reading -> reading.outcome() == Outcome.UNKNOWN).stream().map(this::toVerify).toList(),
              one.with(PolicyReading::isNear).stream().map(this::missing).toList()));
    }
    return new Table(
        "people",
        words.say("policies.people"),
        List.of(
            columns.text("candidateId"),
            columns.text("name"),
            columns.list("qualifiesFor"),
            columns.list("toVerify"),
            columns.list("oneStepShort")),
        rows);
  }

  private String withBenefit(PolicyReading reading) {
    return words.say(
        "policies.withBenefit", policies.name(reading.policy()), policies.benefit(reading.policy()));
  }

  private String toVerify(PolicyReading reading) {
    return words.say(
        "policies.open", policies.name(reading.policy()), comma(policies.checks(reading, Outcome.UNKNOWN)));
  }

  private String missing(PolicyReading reading) {
    return words.say(
        "policies.open", policies.name(reading.policy()), comma(policies.checks(reading, Outcome.NOT_MET)));
  }

  private String comma(List<String> parts) {
    return String.join(words.say("list.comma"), parts);
  }

  /** Every policy for one applicant, those of a person before those of an enterprise. */
  public Report of(String who, List<Applicant> applicants) {
    List<PolicyReading> readings =
        applicants.stream().flatMap(applicant -> catalogue.read(applicant, context).stream()).toList();
    Table table =
        new Table(
            "readings",
            "",
            List.of(
                columns.text("policy"),
                columns.text("audience"),
                columns.text("stage"),
                columns.text("conclusion"),
                columns.list("met"),
                columns.list("toVerify"),
                columns.list("notMet"),
                columns.prose("benefit"),
                columns.text("window"),
                columns.prose("policySource")),
            readings.stream().map(this::reading).toList());
    boolean isOpen =
        applicants.stream().anyMatch(one -> one.profile() == null && one.enterprise() == null)
            && readings.stream().anyMatch(one -> one.policy().audience() == PolicyAudience.PERSON);
    List<String> notes = isOpen ? List.of(words.say("policies.anyone")) : List.of();
    return report(words.say("policies.title.of", who), notes, List.of(table));
  }

  private Row reading(PolicyReading reading) {
    Policy policy = reading.policy();
    return Row.of(
        policies.name(policy),
        policies.audience(policy),
        policies.stage(policy),
        policies.outcome(reading),
        policies.checks(reading, Outcome.MET),
        policies.checks(reading, Outcome.UNKNOWN),
        policies.checks(reading, Outcome.NOT_MET),
        policies.benefit(policy),
        policies.window(policy),
        policy.source());
  }
}
