package org.talentchain.matching.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Employment;
import org.talentchain.model.Headcount;
import org.talentchain.model.Identity;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.Wish;

/** Arbitrary cities of a few people and positions: every kind of statement, known and unknown, turns up. */
public final class SmallCities {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final List<String> SKILLS =
      List.of("焊接", "氩弧焊", "手工电弧焊", "管道氩弧焊", "无损检测", "PLC编程", "电气安装", "焊接(了解)", "茶艺");
  private static final List<String> TITLES =
      List.of("焊工", "管道焊工", "电工", "风机叶片打磨工", "叶片打磨技师", "总装技术员");
  private static final List<String> MAJORS = List.of("机械类", "机械工程", "焊接技术与工程", "空间科学", "空间科学与技术");
  private static final List<String> LICENCES = List.of("焊接与热切割作业证", "低压电工证", "潜水员证");
  private static final List<String> PLACES = List.of("海阳", "烟台", "青岛", "某镇");
  private static final List<String> EMPLOYERS = List.of("东岸发射公司", "核电设备公司", "东方技工学校", "外地公司");

  private SmallCities() {}

  /** The standard weights, and any others, with components that count nothing among them. */
  public static Arbitrary<Weights> weights() {
    Arbitrary<Weights> any =
        Arbitraries.integers()
            .between(0, 5)
            .list()
            .ofSize(Component.values().length)
            .filter(shares -> shares.stream().anyMatch(share -> share > 0))
            .map(
                shares ->
                    Weights.inProportion(
                        Stream.of(Component.values())
                            .collect(
                                Collectors.toMap(
                                    component -> component,
                                    component -> shares.get(component.ordinal()).doubleValue()))));
    return Arbitraries.oneOf(Arbitraries.just(Weights.standard()), any);
  }

  public static Arbitrary<City> cities(int candidates, int positions) {
    return Combinators.combine(
            profiles().list().ofMinSize(1).ofMaxSize(candidates),
            demands().list().ofMinSize(1).ofMaxSize(positions))
        .as(SmallCities::city);
  }

  private static City city(List<Profile> profiles, List<Position> demands) {
    List<Candidate> candidates = new ArrayList<>();
    for (Profile profile : profiles) {
      CandidateId id = new CandidateId("C" + candidates.size());
      candidates.add(new Candidate(id, Identity.UNKNOWN, profile));
    }
    List<Position> positions = new ArrayList<>();
    for (Position demand : demands) {
      positions.add(renamed(demand, "P" + positions.size()));
    }
    return new City(chain(), candidates, positions, List.of());
  }

  public static Position renamed(Position position, String id) {
    return new Position(
        new PositionId(id),
        position.employer(),
        position.title(),
        position.segment(),
        position.tier(),
        position.requirements(),
        position.headcount(),
        position.place(),
        position.salary(),
        position.start());
  }

  public static ChainDescription chain() {
    Segment rockets = new Segment(new SegmentId("rockets"), "火箭产研", null, List.of(new SegmentId("launch")));
    Segment launch = new Segment(new SegmentId("launch"), "海上发射", null, List.of());
    IndustryChain aerospace = new IndustryChain("aerospace", "航天", null, List.of(rockets, launch));
    return new ChainDescription(
        List.of(aerospace),
        List.of(
            organization("launcher", "东岸发射公司", OrganizationKind.CHAIN_LEADER, "launch"),
            organization("maker", "核电设备公司", OrganizationKind.SUPPLIER, "rockets"),
            organization("school", "东方技工学校", OrganizationKind.SCHOOL)),
        List.of(new Tie(TieKind.TRAINS_FOR, "school", "maker")));
  }

  private static Organization organization(
      String id, String name, OrganizationKind kind, String... segments) {
    List<SegmentId> in = List.of(segments).stream().map(SegmentId::new).toList();
    return new Organization(
        new OrganizationId(id), name, List.of(), kind, in, EmployerKind.PRIVATE, "海阳", null);
  }

  public static Arbitrary<Profile> profiles() {
    return Combinators.combine(
            skillClaims().list().ofMaxSize(4),
            educations().list().ofMaxSize(2),
            credentials().list().ofMaxSize(2),
            employments().list().ofMaxSize(2),
            wishes(),
            Arbitraries.of(PLACES).injectNull(0.4),
            dates().injectNull(0.5))
        .as(
            (skills, educations, credentials, employments, wish, place, available) ->
                Profile.builder()
                    .skills(skills)
                    .educations(educations)
                    .credentials(credentials)
                    .employments(employments)
                    .wish(wish)
                    .place(place)
                    .availableFrom(available)
                    .build());
  }

  public static Arbitrary<SkillClaim> skillClaims() {
    return Combinators.combine(
            Arbitraries.of(SKILLS),
            Arbitraries.of(Proficiency.class).injectNull(0.4),
            dates().injectNull(0.5))
        .as(SkillClaim::new);
  }

  private static Arbitrary<PartialDate> dates() {
    return Combinators.combine(Arbitraries.integers().between(2015, 2027), Arbitraries.integers().between(1, 12))
        .as(PartialDate::of);
  }

  private static Arbitrary<Education> educations() {
    return Combinators.combine(
            Arbitraries.of(EducationLevel.class).injectNull(0.2),
            Arbitraries.of(StudyMode.class).injectNull(0.4),
            Arbitraries.of(MAJORS).injectNull(0.2),
            Arbitraries.of(EMPLOYERS).injectNull(0.4),
            dates().injectNull(0.3),
            Arbitraries.of(true, false))
        .as(Education::new);
  }

  private static Arbitrary<Credential> credentials() {
    Arbitrary<Credential> licences = Arbitraries.of(LICENCES).map(Credential::named);
    Arbitrary<Credential> grades =
        Combinators.combine(Arbitraries.of("焊工", "电工", "叶片工"), Arbitraries.of(SkillLevel.class))
            .as((occupation, level) -> new Credential(occupation, level, null, null));
    Arbitrary<Credential> titles =
        Arbitraries.of(TitleLevel.class).map(level -> new Credential("工程师", null, level, null));
    return Arbitraries.oneOf(licences, grades, titles);
  }

  private static Arbitrary<Employment> employments() {
    Arbitrary<Period> periods =
        dates().map(start -> start.year() < 2026 ? Period.since(start) : Period.UNKNOWN);
    return Combinators.combine(
            Arbitraries.of(EMPLOYERS).injectNull(0.2), Arbitraries.of(TITLES).injectNull(0.2), periods)
        .as(Employment::new);
  }

  private static Arbitrary<Wish> wishes() {
    return Combinators.combine(
            Arbitraries.of(TITLES).list().ofMaxSize(2),
            Arbitraries.of(PLACES).list().ofMaxSize(2),
            salaries().injectNull(0.4),
            Arbitraries.of("航天", "海上发射", "核电").list().ofMaxSize(1),
            Arbitraries.of(EmployerKind.class).list().ofMaxSize(1))
        .as(Wish::new);
  }

  private static Arbitrary<Salary> salaries() {
    Arbitrary<Salary> figures =
        Arbitraries.integers().between(4, 20).map(k -> Salary.monthly(k * 1000, k * 1500));
    return Arbitraries.oneOf(figures, Arbitraries.just(Salary.NEGOTIABLE));
  }

  private static Arbitrary<Position> demands() {
    return Combinators.combine(
            Arbitraries.of("launcher", "maker", "unknown"),
            Arbitraries.of(TITLES),
            Arbitraries.of("rockets", "launch").map(SegmentId::new).injectNull(0.5),
            requirements().list().ofMaxSize(5),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(PLACES).injectNull(0.4),
            salaries().injectNull(0.3),
            dates().injectNull(0.5))
        .as(
            (employer, title, segment, requirements, seats, place, salary, start) ->
                new Position(
                    new PositionId("P"),
                    new OrganizationId(employer),
                    title,
                    segment,
                    null,
                    requirements,
                    Headcount.of(seats),
                    place,
                    salary,
                    start));
  }

  public static Arbitrary<Requirement> requirements() {
    Arbitrary<Necessity> necessity = Arbitraries.of(Necessity.class);
    Arbitrary<Integer> weight = Arbitraries.integers().between(1, 5);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(SKILLS), Arbitraries.of(Proficiency.class).injectNull(0.5), necessity, weight)
            .as(Requirement.Skill::new),
        Combinators.combine(Arbitraries.of(EducationLevel.class), Arbitraries.of(true, false), necessity, weight)
            .as(Requirement.EducationAtLeast::new),
        Combinators.combine(Arbitraries.of(MAJORS).list().ofMinSize(1).ofMaxSize(2), necessity, weight)
            .as(Requirement.Major::new),
        Combinators.combine(
                Arbitraries.of(SkillLevel.class),
                Arbitraries.of("焊工", "叶片工").injectNull(0.4),
                necessity,
                weight)
            .as(Requirement.SkillGrade::new),
        Combinators.combine(Arbitraries.of(TitleLevel.class), necessity, weight).as(Requirement.Title::new),
        Combinators.combine(Arbitraries.of(LICENCES).list().ofMinSize(1).ofMaxSize(2), necessity, weight)
            .as(Requirement.Licence::new),
        Combinators.combine(Arbitraries.integers().between(1, 120), necessity, weight)
            .as(Requirement.Experience::new));
  }
}
