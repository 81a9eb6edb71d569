package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.pairing.Likeness;
import org.talentchain.matching.pairing.PairScore;
import org.talentchain.matching.pairing.TeamFit;
import org.talentchain.matching.pairing.TeamLoad;
import org.talentchain.matching.pairing.UnledChallenge;
import org.talentchain.matching.pairing.Workshop;
import org.talentchain.matching.pairing.WorkshopPlan;
import org.talentchain.model.Challenge;
import org.talentchain.model.City;
import org.talentchain.model.TeamId;
import org.talentchain.model.TieKind;

/** Academician teams and the challenges of enterprises: who leads what and why, and the workshops proposed. */
public final class TeamsReport {

  private final Wording words;
  private final Directory directory;
  private final Columns columns;
  private final WorkshopWords workshops;

  public TeamsReport(Wording words, City city) {
    this.words = words;
    this.directory = new Directory(city, false);
    this.columns = new Columns(words);
    this.workshops = new WorkshopWords(words, city);
  }

  public Report of(WorkshopPlan plan, LocalDate asOf) {
    String title = words.say("teams.title");
    int challenges = plan.leads().size() + plan.unled().size();
    List<String> notes =
        List.of(
            words.say("overview.asOf", asOf),
            words.say("teams.summary", plan.loads().size(), challenges, plan.leads().size(), plan.unled().size()),
            words.say("teams.scale"));
    List<Table> tables = List.of(workshops(plan), leads(plan), unled(plan), loads(plan));
    return new Report(title, asOf, List.of(new Sheet(new SheetNames().next(title), title, notes, tables)));
  }

  private Table workshops(WorkshopPlan plan) {
    return new Table(
        "workshops",
        words.say("teams.workshops"),
        List.of(
            columns.text("workshop"),
            columns.text("host"),
            columns.count("challenges"),
            columns.count("fundingYuan"),
            columns.text("firstDeadline"),
            columns.prose("proposal")),
        plan.workshops().stream().map(this::workshop).toList());
  }

  private Row workshop(Workshop workshop) {
    boolean isOpen = workshop.fundingOpen() == workshop.challenges().size();
    return Row.of(
        workshops.name(workshop),
        directory.organizationName(workshop.host()),
        workshop.challenges().size(),
        isOpen ? null : workshop.funding().longValue(),
        workshop.firstDeadline().map(Object::toString).orElse(null),
        workshops.proposal(workshop));
  }

  private Table leads(WorkshopPlan plan) {
    Set<TeamId> full =
        plan.loads().stream()
            .filter(load -> load.enterprises() >= load.capacity())
            .map(load -> load.team().id())
            .collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    for (TeamFit lead : plan.leads()) {
      Challenge challenge = lead.challenge();
      List<TeamFit> support = plan.support().getOrDefault(challenge.id(), List.of());
      rows.add(
          Row.of(
              challenge.id().value(),
              challenge.title(),
              directory.organizationName(challenge.enterprise()),
              lead.team().name(),
              lead.score().value(),
              why(lead),
              support.stream().map(one -> support(one, lead, full)).toList()));
    }
    return new Table(
        "leads",
        words.say("teams.leads"),
        List.of(
            columns.text("challengeId"),
            columns.text("challenge"),
            columns.text("enterprise"),
            columns.text("leadTeam"),
            columns.share("suitability"),
            columns.list("grounds"),
            columns.list("supportTeams")),
        rows);
  }

  private String withScore(TeamFit fit) {
    return words.say("teams.withScore", fit.team().name(), Cells.percent(fit.score().value(), 1));
  }

  /** Of a team that is closer than the lead it is said when it does not lead because it is taken up. */
  private String support(TeamFit fit, TeamFit lead, Set<TeamId> full) {
    boolean isCloser = fit.score().value() > lead.score().value();
    String key = isCloser && full.contains(fit.team().id()) ? "teams.taken" : "teams.withScore";
    return words.say(key, fit.team().name(), Cells.percent(fit.score().value(), 1));
  }

  private List<String> why(TeamFit fit) {
    List<String> why = new ArrayList<>();
    List<String> same = fit.topics().stream().filter(TeamsReport::isSame).map(Likeness::asked).toList();
    if (!same.isEmpty()) {
      why.add(words.say("teams.topic.same", comma(same)));
    }
    fit.topics().stream().filter(topic -> !isSame(topic)).map(this::topic).forEach(why::add);
    List<String> unmet = unmet(fit);
    if (!unmet.isEmpty()) {
      why.add(words.say("teams.unmet", comma(unmet)));
    }
    for (PairScore.Part part : fit.score().parts()) {
      why.add(part(fit, part));
    }
    return why;
  }

  private static boolean isSame(Likeness topic) {
    return topic.asked().equals(topic.held());
  }

  private String comma(List<String> names) {
    return String.join(words.say("list.comma"), names);
  }

  private static List<String> unmet(TeamFit fit) {
    List<String> met = fit.topics().stream().map(Likeness::asked).toList();
    return fit.challenge().topics().stream().filter(topic -> !met.contains(topic)).toList();
  }

  private String topic(Likeness topic) {
    return words.say(
        "teams.topic", topic.asked(), topic.held(), words.name(topic.relation()), percent(topic.thousandths()));
  }

  private String part(TeamFit fit, PairScore.Part part) {
    String name = words.name(part.aspect());
    if (part.thousandths() == null) {
      return words.say("pair.part.unknown", name);
    }
    String detail = detail(fit, part.aspect());
    return detail == null
        ? words.say("pair.part", name, percent(part.thousandths()))
        : words.say("pair.part.detail", name, percent(part.thousandths()), detail);
  }

  private @Nullable String detail(TeamFit fit, PairScore.Aspect aspect) {
    if (aspect == PairScore.Aspect.CHAIN) {
      return fit.link() == null ? words.say("teams.noLink") : words.pick(fit.link().zh(), fit.link().en());
    }
    if (aspect == PairScore.Aspect.TIES) {
      return fit.ties().isEmpty()
          ? words.say("teams.noTies")
          : comma(fit.ties().stream().map(this::tie).toList());
    }
    return null;
  }

  private String tie(TieKind kind) {
    return words.pick(kind.zh(), kind.en());
  }

  private static String percent(int thousandths) {
    return Cells.percent(10 * thousandths, 0);
  }

  private Table unled(WorkshopPlan plan) {
    return new Table(
        "unled",
        words.say("teams.unled"),
        List.of(
            columns.text("challengeId"),
            columns.text("challenge"),
            columns.text("enterprise"),
            columns.text("reason"),
            columns.prose("nearestTeam")),
        plan.unled().stream().map(this::unled).toList());
  }

  private Row unled(UnledChallenge one) {
    TeamFit nearest = one.nearest();
    return Row.of(
        one.challenge().id().value(),
        one.challenge().title(),
        directory.organizationName(one.challenge().enterprise()),
        words.say("unled." + one.reason()),
        nearest == null ? null : withScore(nearest));
  }

  private Table loads(WorkshopPlan plan) {
    return new Table(
        "teams",
        words.say("teams.loads"),
        List.of(
            columns.text("team"),
            columns.count("capacity"),
            columns.count("enterprises"),
            columns.count("challenges"),
            columns.text("remark")),
        plan.loads().stream().map(this::load).toList());
  }

  private Row load(TeamLoad load) {
    String remark = null;
    if (!load.assessable()) {
      remark = words.say("teams.unassessable");
    } else if (load.assumed()) {
      remark = words.say("teams.assumed", load.capacity());
    }
    return Row.of(load.team().name(), load.capacity(), load.enterprises(), load.challenges(), remark);
  }
}
