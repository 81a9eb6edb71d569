package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.PoliciesReport;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.ThreeLists;
import org.talentchain.matching.pairing.MentoringPlanner;
import org.talentchain.matching.pairing.MentoringRequest;
import org.talentchain.matching.pairing.WorkshopPlanner;
import org.talentchain.matching.pairing.WorkshopRequest;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.policy.Applicant;
import org.talentchain.policy.PolicyCatalogue;
import org.talentchain.policy.PolicyContext;
import org.talentchain.tier.TierCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who qualifies for which policy and what is missing, or writes the three lists of a chain office. */
@Command(name = "policies")
public final class PoliciesCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final CityArguments city = new CityArguments();

  @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "policy-catalogue")
  private @Nullable Path catalogue;

  @Option(names = "--tiers", paramLabel = "FILE", descriptionKey = "catalogue")
  private @Nullable Path tiers;

  @Option(
      names = {"-c", "--candidate"},
      paramLabel = "ID",
      descriptionKey = "candidate")
  private @Nullable String candidate;

  @Option(
      names = {"-p", "--position"},
      paramLabel = "ID",
      descriptionKey = "position")
  private @Nullable String position;

  @Option(names = "--enterprise", paramLabel = "NAME", descriptionKey = "enterprise")
  private @Nullable String enterprise;

  @Option(names = "--contract", paramLabel = "YEARS", descriptionKey = "contract")
  private @Nullable Integer contract;

  @Option(names = "--people", descriptionKey = "policy-people")
  private boolean people;

  @Option(names = "--lists", descriptionKey = "three-lists")
  private boolean lists;

  @Option(names = "--show-pii", descriptionKey = "show-pii")
  private boolean showPii;

  public PoliciesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (contract != null) {
      desk.inRange("--contract", contract, 0, 50);
    }
    PolicyCatalogue policies = Catalogues.policies(desk, catalogue);
    TierCatalogue rules = Catalogues.tiers(desk, tiers);
    return city.answer(desk, read -> lists ? lists(read, policies, rules) : report(read, policies, rules));
  }

  private Report report(City read, PolicyCatalogue policies, TierCatalogue rules) {
    PolicyContext context = PolicyContext.of(read, rules, city.knowledge(), city.asOf());
    PoliciesReport report = new PoliciesReport(desk.words(), policies, context, showPii);
    List<String> who = new ArrayList<>();
    List<Applicant> applicants = applicants(read, context, who);
    return applicants.isEmpty()
        ? report.of(people, city.isBrief())
        : report.of(String.join(desk.words().say("list.comma"), who), applicants);
  }

  /** Those asked about, named as they were; none when nobody was. */
  private List<Applicant> applicants(City read, PolicyContext context, List<String> who) {
    List<Applicant> applicants = new ArrayList<>();
    Lookup lookup = new Lookup(desk, read);
    Position post = position == null ? null : position(read, lookup, position);
    if (candidate != null) {
      Profile profile = profile(read, lookup, candidate);
      who.add(candidate);
      applicants.add(contracted(post == null ? Applicant.person(profile) : Applicant.hired(profile, post)));
    }
    if (post != null) {
      who.add(post.id().value() + " " + post.title());
      if (candidate == null) {
        applicants.add(contracted(Applicant.anyoneIn(post)));
      }
    }
    if (enterprise != null) {
      Organization organization =
          context
              .chain()
              .organizationNamed(enterprise)
              .orElseThrow(() -> desk.failure("input.enterprise", String.valueOf(enterprise)));
      who.add(organization.name());
      applicants.add(Applicant.enterprise(organization));
    }
    return applicants;
  }

  private Applicant contracted(Applicant applicant) {
    return contract == null ? applicant : applicant.contract(contract);
  }

  private static Position position(City read, Lookup lookup, String id) {
    var known = lookup.position(id);
    return read.positions().stream().filter(one -> one.id().equals(known)).findFirst().orElseThrow();
  }

  private static Profile profile(City read, Lookup lookup, String id) {
    var known = lookup.candidate(id);
    return read.candidates().stream()
        .filter(one -> one.id().equals(known))
        .findFirst()
        .orElseThrow()
        .profile();
  }

  private Report lists(City read, PolicyCatalogue policies, TierCatalogue rules) {
    WorkshopRequest teams = new WorkshopRequest(read, city.knowledge(), null, city.asOf(), 1);
    MentoringRequest mentors =
        new MentoringRequest(
            MentorsCommand.profiles(read),
            read.chain(),
            rules,
            city.knowledge(),
            null,
            city.asOf(),
            MentoringRequest.USUAL_APPRENTICES);
    return new ThreeLists(desk.words(), read)
        .of(policies, WorkshopPlanner.plan(teams), MentoringPlanner.plan(mentors), city.asOf());
  }
}
