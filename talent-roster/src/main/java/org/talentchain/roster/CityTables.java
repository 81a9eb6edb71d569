package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Candidate;
import org.talentchain.model.Challenge;
import org.talentchain.model.City;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.Forecast;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Segment;
import org.talentchain.model.Team;
import org.talentchain.model.Tie;
import org.talentchain.model.Tier;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.model.TrainingClass;

/** A city as tables, under the headers of the template; what is empty is left out. */
final class CityTables {

  private record ChainSegment(IndustryChain chain, Segment segment) {}

  private CityTables() {}

  static List<CityTable> of(City city) {
    SegmentWords called = new SegmentWords(city.chain().chains());
    List<ChainSegment> segments = new ArrayList<>();
    for (IndustryChain chain : city.chain().chains()) {
      chain.segments().forEach(segment -> segments.add(new ChainSegment(chain, segment)));
    }
    List<CityTable> tables =
        List.of(
            candidates(city.candidates()),
            positions(city.positions(), called),
            classes(city.classes(), called),
            organizations(city.chain().organizations(), called),
            segments(segments, called),
            ties(city.chain().ties()),
            teams(city.chain().teams(), called),
            challenges(city.outlook().challenges(), called),
            forecasts(city.outlook().forecasts(), called),
            templates(city.outlook().templates(), called),
            capacities(city.outlook().capacities()));
    return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }

  private static CityTable candidates(List<Candidate> candidates) {
    return new CityTable.Columns<Candidate>()
        .with("编号", Candidate::id)
        .with("姓名", one -> one.identity().name())
        .with("电话", one -> one.identity().phone())
        .with("邮箱", one -> one.identity().email())
        .with("身份证号", one -> one.identity().idNumber())
        .with("性别", one -> one.identity().gender())
        .with("出生日期", one -> one.identity().birthDate())
        .with("年龄", one -> one.identity().age())
        .with("民族", one -> one.identity().ethnicity())
        .with("户籍", one -> one.identity().hukou())
        .with("婚姻状况", one -> one.identity().maritalStatus())
        .with("照片", one -> one.identity().photo())
        .with("人才层次", one -> tier(one.profile().statedTier()))
        .with("学历", education(CellWords::level))
        .with("学习形式", education(held -> held.mode() == null ? null : held.mode().zh()))
        .with("专业", education(Education::major))
        .with("毕业院校", education(Education::school))
        .with("毕业时间", education(Education::graduation))
        .with("技能特长", one -> CellWords.skills(one.profile().skills()))
        .with("职业技能等级", one -> credentials(one, held -> held.skillLevel() != null))
        .with("职称", one -> credentials(one, held -> held.titleLevel() != null))
        .with("证书", one -> certificates(one.profile()))
        .with("工作经历", one -> CellWords.jobs(one.profile().employments()))
        .with("工作年限", one -> CellWords.experience(one.profile().statedExperienceMonths()))
        .with("荣誉称号", one -> CellWords.list(one.profile().honours()))
        .with("现居住地", one -> one.profile().place())
        .with("意向岗位", one -> CellWords.list(one.profile().wish().roles()))
        .with("意向地区", one -> CellWords.list(one.profile().wish().places()))
        .with("期望薪资", one -> CellWords.salary(one.profile().wish().salary()))
        .with("意向产业链", one -> CellWords.list(one.profile().wish().segments()))
        .with(
            "意向单位性质",
            one ->
                CellWords.list(
                    one.profile().wish().employerKinds().stream().map(EmployerKind::zh).toList()))
        .with("可到岗时间", one -> one.profile().availableFrom())
        .table("候选人", candidates);
  }

  private static Function<Candidate, @Nullable Object> education(
      Function<Education, @Nullable Object> part) {
    return one -> one.profile().educations().stream().findFirst().map(part).orElse(null);
  }

  private static String credentials(Candidate one, Predicate<Credential> kind) {
    return CellWords.credentials(one.profile().credentials().stream().filter(kind).toList());
  }

  /** Where it is said that there are none, that is said again. */
  private static String certificates(Profile profile) {
    List<Credential> others =
        profile.credentials().stream()
            .filter(held -> held.skillLevel() == null && held.titleLevel() == null)
            .toList();
    return others.isEmpty() && profile.credentialsStated() ? "无" : CellWords.credentials(others);
  }

  private static CityTable positions(List<Position> positions, SegmentWords called) {
    CityTable.Columns<Position> columns =
        new CityTable.Columns<Position>()
            .with("岗位编号", Position::id)
            .with("单位名称", Position::employer)
            .with("岗位名称", Position::title)
            .with("环节", one -> called.of(one.segment()))
            .with("人才层次", one -> tier(one.tier()))
            .with("招聘人数", one -> (one.headcount().assumed() ? "约" : "") + one.headcount().places());
    return required(columns, Position::requirements)
        .with("薪资待遇", one -> CellWords.salary(one.salary()))
        .with("工作地点", Position::place)
        .with("到岗时间", Position::start)
        .table("岗位", positions);
  }

  private static <T> CityTable.Columns<T> required(
      CityTable.Columns<T> columns, Function<T, List<Requirement>> asked) {
    for (RequirementWords.Column column : RequirementWords.Column.values()) {
      columns.with(column.header(), one -> RequirementWords.of(asked.apply(one), column));
    }
    return columns;
  }

  private static CityTable classes(List<TrainingClass> classes, SegmentWords called) {
    return new CityTable.Columns<TrainingClass>()
        .with("班级编号", TrainingClass::id)
        .with("班名", TrainingClass::title)
        .with("承办单位", TrainingClass::provider)
        .with("环节", one -> called.of(one.segment()))
        .with("定向单位", one -> CellWords.list(one.partners()))
        .with("培养技能", one -> CellWords.skills(one.curriculum()))
        .with("结业取证", one -> CellWords.credentials(one.credentials()))
        .with("报名条件", one -> RequirementWords.text(one.prerequisites()))
        .with("学额", TrainingClass::seats)
        .with("开班时间", TrainingClass::start)
        .with("结业时间", TrainingClass::end)
        .with("费用", one -> CellWords.yuan(one.cost()))
        .table("定制班", classes);
  }

  private static CityTable organizations(List<Organization> organizations, SegmentWords called) {
    return new CityTable.Columns<Organization>()
        .with("单位编号", Organization::id)
        .with("单位名称", Organization::name)
        .with("简称", one -> CellWords.list(one.aliases()))
        .with("链上角色", one -> one.kind().zh())
        .with("所属环节", one -> called.list(one.segments()))
        .with("单位性质", one -> one.employerKind() == null ? null : one.employerKind().zh())
        .with("所在地", Organization::place)
        .with("展位号", Organization::booth)
        .table("链上单位", organizations);
  }

  private static CityTable segments(List<ChainSegment> segments, SegmentWords called) {
    return new CityTable.Columns<ChainSegment>()
        .with("环节编号", one -> one.segment().id())
        .with("环节名称", one -> one.segment().name())
        .with("环节英文名", one -> one.segment().englishName())
        .with("产业链编号", one -> one.chain().id())
        .with("所属产业链", one -> one.chain().name())
        .with("产业链英文名", one -> one.chain().englishName())
        .with("下游环节", one -> called.list(one.segment().feeds()))
        .table("环节", segments);
  }

  private static CityTable ties(List<Tie> ties) {
    return new CityTable.Columns<Tie>()
        .with("甲方", Tie::from)
        .with("关系类型", one -> one.kind().zh())
        .with("乙方", Tie::to)
        .table("合作关系", ties);
  }

  private static CityTable teams(List<Team> teams, SegmentWords called) {
    return new CityTable.Columns<Team>()
        .with("团队编号", Team::id)
        .with("团队名称", Team::name)
        .with("依托单位", Team::home)
        .with("所属环节", one -> called.list(one.segments()))
        .with("研究方向", one -> CellWords.list(one.fields()))
        .with("团队简介", Team::summary)
        .with("可对接企业数", Team::capacity)
        .table("院士团队", teams);
  }

  private static CityTable challenges(List<Challenge> challenges, SegmentWords called) {
    return new CityTable.Columns<Challenge>()
        .with("难题编号", Challenge::id)
        .with("难题名称", Challenge::title)
        .with("发榜单位", Challenge::enterprise)
        .with("所属环节", one -> called.of(one.segment()))
        .with("技术方向", one -> CellWords.list(one.topics()))
        .with("需求描述", Challenge::description)
        .with("拟投入资金", one -> CellWords.yuan(one.funding()))
        .with("截止时间", Challenge::deadline)
        .table("技术难题", challenges);
  }

  private static CityTable forecasts(List<Forecast> forecasts, SegmentWords called) {
    CityTable.Columns<Forecast> columns =
        new CityTable.Columns<Forecast>()
            .with("单位名称", Forecast::employer)
            .with("岗位", Forecast::title)
            .with("环节", one -> called.of(one.segment()))
            .with("人才层次", one -> tier(one.tier()));
    return required(columns, Forecast::requirements)
        .with("需求人数", Forecast::headcount)
        .with("需求季度", one -> CellWords.quarter(one.quarter()))
        .table("用工预测", forecasts);
  }

  private static CityTable templates(List<ClassTemplate> templates, SegmentWords called) {
    return new CityTable.Columns<ClassTemplate>()
        .with("方案编号", ClassTemplate::id)
        .with("班名", ClassTemplate::title)
        .with("环节", one -> called.of(one.segment()))
        .with("培养技能", one -> CellWords.skills(one.curriculum()))
        .with("取得证书", one -> CellWords.credentials(one.credentials()))
        .with("报名条件", one -> RequirementWords.text(one.prerequisites()))
        .with("最低开班人数", ClassTemplate::minimum)
        .with("学额", ClassTemplate::seats)
        .with("周期", one -> one.days() == null ? null : one.days() + "天")
        .with("学时", ClassTemplate::hours)
        .with("开班费", one -> CellWords.yuan(one.fixedCost()))
        .with("生均费用", one -> CellWords.yuan(one.costPerStudent()))
        .table("定制班方案", templates);
  }

  private static CityTable capacities(List<TrainingCapacity> capacities) {
    return new CityTable.Columns<TrainingCapacity>()
        .with("院校/基地", TrainingCapacity::provider)
        .with("可开班型", one -> CellWords.list(one.templates()))
        .with("可同时开班数", TrainingCapacity::rooms)
        .with("实训教师", TrainingCapacity::instructors)
        .with("可容纳人数", TrainingCapacity::seats)
        .with("起始日期", TrainingCapacity::from)
        .with("截止日期", TrainingCapacity::until)
        .table("培训资源", capacities);
  }

  private static @Nullable String tier(@Nullable Tier tier) {
    return tier == null ? null : tier.zh();
  }
}
