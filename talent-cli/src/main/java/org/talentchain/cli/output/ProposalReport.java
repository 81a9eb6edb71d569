package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.Kin;
import org.talentchain.matching.training.ProviderHint;
import org.talentchain.matching.training.ReachedOpening;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.Schedule;
import org.talentchain.matching.training.Topic;
import org.talentchain.matching.training.Trainee;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;

/**
 * Classes worth opening, each with its curriculum, cohort and reasons, as an office would put them forward.
 */
public final class ProposalReport {

  private final Wording words;
  private final Directory directory;
  private final Phrases phrases;
  private final Columns columns;
  private final SheetNames names = new SheetNames();

  public ProposalReport(Wording words, City city, boolean showPii) {
    this.words = words;
    this.directory = new Directory(city, showPii);
    this.phrases = new Phrases(words);
    this.columns = new Columns(words);
  }

  public Report of(ProposalResult result) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(overview(result));
    for (int at = 0; at < result.proposals().size(); at++) {
      sheets.add(proposal(at + 1, result.proposals().get(at), result.request().hours()));
    }
    if (!result.remainders().isEmpty()) {
      sheets.add(remainders(result));
    }
    return new Report(words.say("propose.title"), result.fingerprint().asOf(), sheets);
  }

  // All proposals.

  private Sheet overview(ProposalResult result) {
    ProposalRequest request = result.request();
    int all = result.proposals().size() + result.more();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("propose.open", request.gap().quarters(), result.open(), result.left()));
    notes.add(
        all == 0
            ? words.say("propose.none", request.hours())
            : words.say("propose.found", request.hours(), all, result.proposals().size()));
    notes.add(words.say("propose.assumed", Schedule.HOURS_A_WEEK, request.assumedHours()));
    notes.add(words.say("propose.certificates"));
    List<Row> rows = new ArrayList<>();
    result.proposals().forEach(each -> rows.add(row(rows.size() + 1, each)));
    Table table =
        new Table(
            "proposals",
            "",
            List.of(
                columns.count("rank"),
                columns.text("proposedClass"),
                columns.text("segment"),
                columns.count("fillable"),
                columns.count("openSeats"),
                columns.count("totalHours"),
                columns.text("startBy"),
                columns.prose("kin")),
            rows);
    String title = words.say("propose.title");
    return new Sheet(names.next(title), title, notes, List.of(table));
  }

  private Row row(int rank, ClassProposal proposal) {
    Schedule schedule = proposal.schedule();
    return Row.of(
        rank,
        title(proposal),
        segment(proposal.template().segment()),
        proposal.filled(),
        proposal.places(),
        proposal.template().hours(),
        schedule.startBy() == null ? null : schedule.startBy().toString(),
        kin(proposal.kin()));
  }

  private String title(ClassProposal proposal) {
    return words.say("propose.class", proposal.template().title());
  }

  private @Nullable String segment(@Nullable SegmentId id) {
    return id == null ? null : directory.segmentName(id, words.isEnglish());
  }

  private String kin(@Nullable Kin kin) {
    if (kin == null) {
      return words.say("propose.kin.none");
    }
    if (!kin.lacks().isEmpty()) {
      return words.say("propose.kin.lacks", kin.id(), kin.title(), comma(phrased(kin.lacks())));
    }
    return words.say(
        kin.announced() ? "propose.kin.announced" : "propose.kin.template", kin.id(), kin.title());
  }

  private List<String> phrased(List<Requirement> requirements) {
    return requirements.stream().map(phrases::requirement).toList();
  }

  private String comma(List<String> parts) {
    return String.join(words.say("list.comma"), parts);
  }

  // One proposal.

  private Sheet proposal(int rank, ClassProposal proposal, int limit) {
    String title = words.say("propose.sheet", rank, title(proposal));
    List<Table> tables = new ArrayList<>(List.of(topics(proposal), openings(proposal), cohort(proposal)));
    if (!proposal.providers().isEmpty()) {
      tables.add(providers(proposal));
    }
    return new Sheet(names.next(title), title, notes(proposal, limit), tables);
  }

  private List<String> notes(ClassProposal proposal, int limit) {
    List<String> notes = new ArrayList<>();
    notes.add(words.say("propose.aim", proposal.openings(), proposal.places(), proposal.filled()));
    notes.add(
        proposal.isProven()
            ? words.say("propose.proven", limit)
            : words.say("propose.unproven", limit, proposal.bound()));
    notes.addAll(timing(proposal));
    List<String> prerequisites = phrased(proposal.template().prerequisites());
    notes.add(
        prerequisites.isEmpty()
            ? words.say("propose.prerequisites.none")
            : words.say("propose.prerequisites", words.list(prerequisites)));
    if (!proposal.conditions().isEmpty()) {
      List<String> conditions =
          proposal.conditions().stream()
              .map(
                  each ->
                      words.say(
                          "propose.condition", phrases.requirement(each.requirement()), each.openings()))
              .toList();
      notes.add(words.say("propose.conditions", words.list(conditions)));
    }
    if (!proposal.template().credentials().isEmpty()) {
      notes.add(words.say("propose.credentials", comma(certificates(proposal))));
    }
    int others = proposal.eligible() - proposal.filled();
    notes.add(
        words.say(others == 0 ? "propose.students.all" : "propose.students", proposal.filled(), others));
    if (!proposal.above().isEmpty()) {
      int left = proposal.above().values().stream().mapToInt(Integer::intValue).sum();
      List<String> reasons = new ArrayList<>();
      proposal.above().forEach((why, count) -> reasons.add(words.say("propose.above." + why, count)));
      notes.add(words.say("propose.above", left, words.list(reasons)));
    }
    if (proposal.filled() < proposal.template().minimum()) {
      notes.add(words.say("propose.tooFew", proposal.filled(), proposal.template().minimum()));
    }
    notes.add(words.say("propose.kin", kin(proposal.kin())));
    if (proposal.providers().isEmpty()) {
      notes.add(words.say("propose.providers.none"));
    }
    return notes;
  }

  private List<String> timing(ClassProposal proposal) {
    Schedule schedule = proposal.schedule();
    List<String> notes = new ArrayList<>();
    notes.add(
        schedule.startBy() == null
            ? words.say("propose.length", proposal.template().hours(), schedule.weeks())
            : words.say(
                "propose.startBy",
                proposal.template().hours(),
                schedule.weeks(),
                phrases.day(schedule.startBy())));
    if (schedule.tooLate() > 0) {
      notes.add(words.say("propose.tooLate", schedule.tooLate()));
    }
    if (schedule.undated() > 0) {
      notes.add(words.say("propose.undated", schedule.undated()));
    }
    return notes;
  }

  private List<String> certificates(ClassProposal proposal) {
    return proposal.template().credentials().stream().map(this::certificate).toList();
  }

  private String certificate(Credential credential) {
    SkillLevel grade = credential.skillLevel();
    return grade == null ? credential.name() : credential.name() + words.pick(grade.zh(), " " + grade.en());
  }

  private Table providers(ClassProposal proposal) {
    List<Row> rows = new ArrayList<>();
    for (ProviderHint hint : proposal.providers()) {
      rows.add(
          Row.of(
              title(proposal),
              directory.organizationName(hint.provider()),
              phrased(hint.teaches()),
              phrased(hint.near())));
    }
    List<Column> head =
        List.of(
            columns.text("proposedClass").offSheet(),
            columns.text("provider"),
            columns.list("teachesAlready"),
            columns.list("teachesAlike"));
    return new Table("providers", words.say("propose.providers"), head, rows);
  }

  private Table topics(ClassProposal proposal) {
    List<Row> rows = new ArrayList<>();
    for (Topic topic : proposal.topics()) {
      rows.add(
          Row.of(
              title(proposal),
              name(topic.what()),
              level(topic.what()),
              topic.hours(),
              words.name(topic.basis()),
              words.say("propose.of", topic.openings(), proposal.openings()),
              words.say("propose.of", topic.lacking(), proposal.nearest())));
    }
    List<Column> head =
        List.of(
            columns.text("proposedClass").offSheet(),
            columns.text("topic"),
            columns.text("level"),
            columns.count("hours"),
            columns.text("hoursBasis"),
            columns.text("askedBy"),
            columns.text("lackedBy"));
    return new Table("topics", words.say("propose.topics"), head, rows);
  }

  private static String name(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return skill.phrase();
    }
    if (requirement instanceof Requirement.Licence licence) {
      return licence.anyOf().get(0);
    }
    String occupation = ((Requirement.SkillGrade) requirement).occupation();
    return occupation == null ? "" : occupation;
  }

  private @Nullable String level(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return skill.level() == null ? null : words.pick(skill.level().zh(), skill.level().en());
    }
    if (requirement instanceof Requirement.SkillGrade grade) {
      return words.pick(grade.atLeast().zh(), grade.atLeast().en());
    }
    return words.say("propose.certificate");
  }

  private Table openings(ClassProposal proposal) {
    List<Row> rows = new ArrayList<>();
    for (ReachedOpening opening : proposal.reached()) {
      rows.add(
          Row.of(
              title(proposal),
              directory.organizationName(opening.employer()),
              position(opening),
              opening.due() == null ? words.say("propose.noDay") : opening.due().toString(),
              opening.open(),
              opening.filled()));
    }
    List<Column> head =
        List.of(
            columns.text("proposedClass").offSheet(),
            columns.text("enterprise"),
            columns.text("position"),
            columns.text("neededBy"),
            columns.count("openSeats"),
            columns.count("fillable"));
    return new Table("openings", words.say("propose.openings"), head, rows);
  }

  private String position(ReachedOpening opening) {
    return opening.position() == null
        ? words.say("propose.forecast", opening.title())
        : words.say("propose.position", opening.title(), opening.position().value());
  }

  private Table cohort(ClassProposal proposal) {
    List<Row> rows = new ArrayList<>();
    for (Trainee trainee : proposal.cohort()) {
      Candidate candidate = directory.candidate(trainee.candidate());
      ReachedOpening opening = proposal.reached().get(trainee.opening());
      rows.add(
          Row.of(
              title(proposal),
              candidate.id().value(),
              directory.name(candidate),
              phrases.education(candidate.profile()),
              position(opening),
              trainee.before(),
              trainee.after(),
              trainee.unverified() ? words.say("propose.toVerify") : null));
    }
    Column remark = columns.text("remark");
    List<Column> head =
        List.of(
            columns.text("proposedClass").offSheet(),
            columns.text("candidateId"),
            columns.text("name"),
            columns.text("education"),
            columns.text("destination"),
            columns.share("fitNow"),
            columns.share("fitAfter"),
            proposal.cohort().stream().anyMatch(Trainee::unverified) ? remark : remark.offSheet());
    return new Table("cohort", words.say("propose.cohort"), head, rows);
  }

  // What no class helps with.

  private Sheet remainders(ProposalResult result) {
    List<Row> rows = new ArrayList<>();
    for (Remainder remainder : result.remainders()) {
      rows.add(
          Row.of(
              remainder.title(),
              segment(remainder.segment()),
              remainder.openings(),
              remainder.places(),
              words.say("propose.remainder." + remainder.reason(), remainder.hours())));
    }
    Table table =
        new Table(
            "remainders",
            "",
            List.of(
                columns.text("position"),
                columns.text("segment"),
                columns.count("positions"),
                columns.count("openSeats"),
                columns.prose("reason")),
            rows);
    int places = result.remainders().stream().mapToInt(Remainder::places).sum();
    String title = words.say("propose.remainders");
    return Sheet.of(names.next(title), title, words.say("propose.remainders.note", places), table);
  }
}
