package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.allocation.CandidatePlan;
import org.talentchain.matching.allocation.Change;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.Invitation;
import org.talentchain.matching.allocation.PositionPlan;
import org.talentchain.matching.allocation.QuotaReport;
import org.talentchain.matching.allocation.Shortfall;
import org.talentchain.matching.allocation.Unmatched;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.explain.ComponentScore;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.explain.GateCheck;
import org.talentchain.matching.explain.ItemScore;
import org.talentchain.matching.explain.ItemStatus;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.matching.score.Aspect;
import org.talentchain.matching.score.AspectValue;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.Identity;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Source;
import org.talentchain.model.Tier;
import org.talentchain.roster.ColumnReport;
import org.talentchain.roster.RosterKind;
import org.talentchain.roster.RosterReading;
import org.talentchain.roster.RowCounts;
import org.talentchain.roster.TableReport;

/**
 * A fair small enough to know by heart: two enterprises, three positions of which one asks for a licence
 * nobody has, three candidates of whom one has no data and one a name that reads as a formula.
 */
final class SampleFair {

  static final PositionId ELECTRICIAN = new PositionId("P1");
  static final PositionId INSPECTOR = new PositionId("P2");
  static final PositionId WELDER = new PositionId("P3");
  static final CandidateId LI = new CandidateId("C1");
  static final CandidateId WANG = new CandidateId("C2");
  static final CandidateId BLANK = new CandidateId("C3");

  private static final Requirement PLC = Requirement.Skill.must("PLC编程");
  private static final Requirement GRADE = Requirement.SkillGrade.must(SkillLevel.SENIOR);
  private static final Requirement LICENCE = Requirement.Licence.must("民用核安全设备焊接人员资格证");

  private SampleFair() {}

  static Fair fair() {
    FairResult result =
        new FairResult(
            FairRequest.standard(),
            plan(),
            Weights.standard(),
            Fingerprint.of("0123456789abcdef", "0123456789abcdef", "0123456789abcdef", day()));
    return new Fair(reading(), result, SampleFair::explanation, List.of(), null);
  }

  static LocalDate day() {
    return LocalDate.of(2026, 11, 25);
  }

  static City city() {
    Segment launch = new Segment(new SegmentId("launch"), "海上发射", "sea launch", List.of());
    Segment nuclear = new Segment(new SegmentId("nuclear"), "核", "nuclear", List.of());
    ChainDescription chain =
        new ChainDescription(
            List.of(new IndustryChain("sample", "样例产业链", null, List.of(launch, nuclear))),
            List.of(
                enterprise("O1", "东方航天港发射服务有限公司", OrganizationKind.CHAIN_LEADER, "launch", "A10"),
                enterprise("O2", "蓝湾核电检修有限公司", OrganizationKind.BACKBONE, "nuclear", "A2")),
            List.of());
    return new City(chain, candidates(), positions(), List.of());
  }

  private static Organization enterprise(
      String id, String name, OrganizationKind kind, String segment, String booth) {
    return new Organization(
        new OrganizationId(id), name, List.of(), kind, List.of(new SegmentId(segment)), null, "海阳", booth);
  }

  private static List<Candidate> candidates() {
    Education college =
        new Education(EducationLevel.JUNIOR_COLLEGE, null, "机电一体化技术", null, null, false);
    Profile profile = Profile.builder().educations(List.of(college)).build();
    return List.of(
        new Candidate(LI, Identity.of("李\uD862\uDF0F", "13800138000"), profile),
        new Candidate(WANG, Identity.of("=HYPERLINK(\"http://x.invalid\",\"点我\")", null), profile),
        new Candidate(BLANK, Identity.of("赵无资料", "13900139000"), Profile.EMPTY));
  }

  private static List<Position> positions() {
    return List.of(
        position(ELECTRICIAN, "O1", "电气维修技术员", 1, PLC, GRADE),
        position(INSPECTOR, "O2", "-2+3 班检验员", 1, PLC),
        position(WELDER, "O2", "核级焊工", 2, LICENCE));
  }

  private static Position position(
      PositionId id, String employer, String title, int places, Requirement... requirements) {
    Salary salary =
        new Salary(new BigDecimal(8000), new BigDecimal(12000), SalaryPeriod.MONTH, 13, false);
    return new Position(
        id,
        new OrganizationId(employer),
        title,
        null,
        Tier.SKILLED,
        List.of(requirements),
        Headcount.of(places),
        "海阳",
        salary,
        PartialDate.of(2027, 3));
  }

  private static FairPlan plan() {
    Invitation li = invitation(ELECTRICIAN, LI, 1, 8000, GateOutcome.PASS);
    Invitation wang = invitation(INSPECTOR, WANG, 1, 6500, GateOutcome.UNKNOWN);
    Invitation reserve = invitation(INSPECTOR, LI, 2, 6000, GateOutcome.PASS);
    Change relax = Change.of(Change.Kind.RELAX_REQUIREMENT, LICENCE, WELDER, 2);
    Change supply = Change.of(Change.Kind.SUPPLY_DATA, null, null, 1);
    Shortfall shortfall = new Shortfall(2, Shortfall.Reason.GATES, 2, 0, 0, List.of(relax));
    return new FairPlan(
        List.of(
            new PositionPlan(ELECTRICIAN, 1, 5500, List.of(li), List.of(), null),
            new PositionPlan(INSPECTOR, 1, 5000, List.of(wang), List.of(reserve), null),
            new PositionPlan(WELDER, 2, 5000, List.of(), List.of(), shortfall)),
        List.of(
            new CandidatePlan(LI, li, List.of(reserve), null),
            new CandidatePlan(WANG, wang, List.of(), null),
            new CandidatePlan(
                BLANK, null, List.of(), new Unmatched(Unmatched.Reason.NO_DATA, null, List.of(supply), false))),
        6,
        3,
        QuotaReport.NONE,
        false);
  }

  private static Invitation invitation(
      PositionId position, CandidateId candidate, int rank, int fit, GateOutcome gate) {
    return new Invitation(
        position, candidate, rank, rating(fit), Rating.NOT_ASSESSABLE, fit, gate);
  }

  private static Rating rating(int perTenThousand) {
    return new Rating(perTenThousand * 1000, 10_000);
  }

  /** Eight tenths: the skill in full, the grade not at all. */
  static Explanation explanation(CandidateId candidate, PositionId position) {
    boolean known = candidate.equals(LI);
    ItemScore skill =
        new ItemScore(PLC, "PLC编程", 8000, 1000, ItemStatus.MET, "西门子PLC", Relation.NARROWER);
    ItemScore grade =
        new ItemScore(
            GRADE, "高级工", 2000, 0, known ? ItemStatus.MISSING : ItemStatus.UNKNOWN, null, null);
    return new Explanation(
        candidate,
        position,
        rating(8000),
        new Rating(9000, 10),
        8485,
        GateOutcome.UNKNOWN,
        List.of(
            new GateCheck(PLC, GateOutcome.PASS, "西门子PLC"),
            new GateCheck(GRADE, known ? GateOutcome.FAIL : GateOutcome.UNKNOWN, null)),
        List.of(
            new ComponentScore(Component.SKILLS, 8000, 8_000_000, 8000, List.of(skill)),
            new ComponentScore(Component.CREDENTIAL, 2000, 0, 0, List.of(grade))),
        List.of(new AspectValue(Aspect.PLACE, 10, 900, "海阳", "海阳")));
  }

  static RosterReading reading() {
    Source phone = Source.file("候选人.xlsx").row(6).column("联系电话");
    return new RosterReading(
        city(),
        List.of(
            Finding.of(FindingKind.ROW_NO_DATA, phone.row(7).column(null), "C3"),
            Finding.of(FindingKind.SALARY_UNPARSED, phone.column("期望薪资"), "15-25"),
            Finding.of(FindingKind.ROW_REJECTED_NO_NAME, phone.row(9).column(null), null)),
        List.of(
            new TableReport(
                "候选人.xlsx",
                "Sheet1",
                RosterKind.CANDIDATES,
                3,
                null,
                null,
                List.of(
                    new ColumnReport("A", "姓名", "candidate.name", null, 3, 3),
                    new ColumnReport("B", "星座", null, null, 2, 0)),
                new RowCounts(4, 1, 2, 1)),
            new TableReport(
                "岗位.csv", null, RosterKind.POSITIONS, 1, "GB18030", '\t', List.of(),
                new RowCounts(3, 3, 0, 0))));
  }
}
