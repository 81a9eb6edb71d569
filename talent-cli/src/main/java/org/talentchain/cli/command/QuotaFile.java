package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.command.StaffTable.Field;
import org.talentchain.cli.command.StaffTable.StaffRow;
import org.talentchain.matching.allocation.Bound;
import org.talentchain.matching.allocation.CandidateGroup;
import org.talentchain.matching.allocation.CandidateTraits;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Tier;

/**
 * The list of quotas staff wrote: for an enterprise, a position, each of them or the whole fair, how many of
 * a school, a tier, a level of education or of those who graduate.
 */
final class QuotaFile {

  private static final Set<String> EACH = Set.of("各单位", "每个单位", "各岗位", "每个岗位", "each");
  private static final Set<String> WHOLE_FAIR = Set.of("全场", "wholefair", "all");
  private static final Set<String> ALL_VALUES = Set.of("各院校", "各层级", "各学历", "每类", "各类", "each");
  private static final Set<String> YES = Set.of("", "是", "应届", "yes", "1");
  private static final Set<String> NO = Set.of("否", "往届", "非应届", "no", "0");

  /** What a quota can be about. */
  private enum Category {
    SCHOOL("院校", "毕业院校", "学校", "school"),
    TIER("层级", "人才层级", "tier"),
    EDUCATION("学历", "education"),
    GRADUATE("应届", "应届生", "graduate"),
    EVERYBODY("全部", "人数", "everybody");

    private final List<String> names;

    Category(String... names) {
      this.names = List.of(names);
    }

    static Optional<Category> named(String name) {
      return Stream.of(values()).filter(each -> each.names.contains(StaffFile.normal(name))).findFirst();
    }
  }

  private final Desk desk;
  private final City city;
  private final Set<PositionId> positions;
  private final Set<OrganizationId> employers = new TreeSet<>();
  private final Set<String> schools = new TreeSet<>();

  QuotaFile(Desk desk, City city) {
    this.desk = desk;
    this.city = city;
    positions = city.positions().stream().map(Position::id).collect(Collectors.toCollection(TreeSet::new));
    city.positions().forEach(position -> employers.add(position.employer()));
    city.candidates().stream()
        .flatMap(candidate -> candidate.profile().educations().stream())
        .map(Education::school)
        .filter(Objects::nonNull)
        .map(CandidateTraits::normal)
        .forEach(schools::add);
  }

  /**
   * Reads a list.
   *
   * @param encoding of a csv, or null to find out
   */
  List<FairQuota> read(Path file, @Nullable Charset encoding) {
    List<FairQuota> quotas = new ArrayList<>();
    for (StaffRow row : StaffTable.rows(desk, file, encoding, EnumSet.of(Field.CATEGORY))) {
      Bound least = bound(row, Field.LEAST);
      Bound most = bound(row, Field.MOST);
      if (least == null && most == null) {
        throw row.unusable(Field.MOST);
      }
      if (least != null
          && most != null
          && least.isShare() == most.isShare()
          && least.number() > most.number()) {
        throw row.unusable(Field.MOST);
      }
      for (CandidateGroup group : groups(row)) {
        scopes(row).forEach(scope -> quotas.add(scope.quota(group, least, most)));
      }
    }
    return quotas;
  }

  /** Where a quota counts: at an enterprise, a position, or, with neither, the whole fair. */
  private record Scope(@Nullable OrganizationId enterprise, @Nullable PositionId position) {

    FairQuota quota(CandidateGroup group, @Nullable Bound least, @Nullable Bound most) {
      return new FairQuota(enterprise, position, group, least, most);
    }
  }

  private List<Scope> scopes(StaffRow row) {
    List<OrganizationId> enterprises = enterprises(row);
    if (row.isEmpty(Field.POSITION)) {
      return isWholeFair(row)
          ? List.of(new Scope(null, null))
          : enterprises.stream().map(each -> new Scope(each, null)).toList();
    }
    String named = row.text(Field.POSITION);
    List<Scope> scopes =
        city.positions().stream()
            .filter(position -> enterprises.contains(position.employer()))
            .filter(position -> isEach(named) || position.id().value().equals(named))
            .map(position -> new Scope(null, position.id()))
            .toList();
    if (scopes.isEmpty()) {
      throw row.unusable(positions.contains(new PositionId(named)) ? Field.ENTERPRISE : Field.POSITION);
    }
    return scopes;
  }

  private static boolean isWholeFair(StaffRow row) {
    return row.isEmpty(Field.ENTERPRISE) || WHOLE_FAIR.contains(StaffFile.normal(row.text(Field.ENTERPRISE)));
  }

  private static boolean isEach(String text) {
    return EACH.contains(StaffFile.normal(text));
  }

  /** The enterprises with positions that are meant; all when none is named. */
  private List<OrganizationId> enterprises(StaffRow row) {
    if (isWholeFair(row) || isEach(row.text(Field.ENTERPRISE))) {
      return List.copyOf(employers);
    }
    String named = row.text(Field.ENTERPRISE);
    List<OrganizationId> meant =
        employers.stream()
            .filter(
                id ->
                    id.value().equals(named)
                        || organization(id).filter(each -> isMeant(each, named)).isPresent())
            .toList();
    if (meant.isEmpty()) {
      throw row.unusable(Field.ENTERPRISE);
    }
    return meant;
  }

  private Optional<Organization> organization(OrganizationId id) {
    return city.chain().organizations().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static boolean isMeant(Organization organization, String named) {
    return organization.name().equals(named)
        || organization.aliases().contains(named)
        || named.equals(organization.booth());
  }

  private List<CandidateGroup> groups(StaffRow row) {
    Category category =
        Category.named(row.text(Field.CATEGORY)).orElseThrow(() -> row.unusable(Field.CATEGORY));
    String value = row.isEmpty(Field.VALUE) ? "" : row.text(Field.VALUE);
    boolean each = ALL_VALUES.contains(StaffFile.normal(value));
    List<CandidateGroup> groups =
        switch (category) {
          case SCHOOL -> each ? schools.stream().map(QuotaFile::school).toList() : school(value, schools);
          case TIER -> tiers(value, each);
          case EDUCATION -> each ? levels() : education(value);
          case GRADUATE -> graduates(value);
          case EVERYBODY -> List.of(new CandidateGroup.Everybody());
        };
    if (groups.isEmpty()) {
      throw row.unusable(Field.VALUE);
    }
    return groups;
  }

  private static CandidateGroup school(String name) {
    return new CandidateGroup.OfSchool(name);
  }

  private static List<CandidateGroup> school(String name, Set<String> known) {
    return known.contains(CandidateTraits.normal(name)) ? List.of(school(name)) : List.of();
  }

  private static List<CandidateGroup> tiers(String value, boolean each) {
    return named(Tier.values(), value, each, Tier::zh, Tier::en).stream()
        .<CandidateGroup>map(CandidateGroup.OfTier::new)
        .toList();
  }

  private static List<CandidateGroup> levels() {
    return Arrays.stream(EducationLevel.values())
        .<CandidateGroup>map(level -> new CandidateGroup.OfEducation(level, level))
        .toList();
  }

  /** A level, or one and above (本科及以上), or one and below. */
  private static List<CandidateGroup> education(String value) {
    String text = StaffFile.normal(value);
    boolean up = text.endsWith("以上") || text.endsWith("andabove");
    boolean down = text.endsWith("以下") || text.endsWith("andbelow");
    String name = text.replaceAll("及?以[上下]$|and(above|below)$", "");
    EducationLevel[] all = EducationLevel.values();
    return named(all, name, false, EducationLevel::zh, EducationLevel::en).stream()
        .<CandidateGroup>map(
            level ->
                new CandidateGroup.OfEducation(down ? all[0] : level, up ? all[all.length - 1] : level))
        .toList();
  }

  private static List<CandidateGroup> graduates(String value) {
    String text = StaffFile.normal(value);
    if (YES.contains(text) || NO.contains(text)) {
      return List.of(new CandidateGroup.Graduates(YES.contains(text)));
    }
    return List.of();
  }

  private static <E extends Enum<E>> List<E> named(
      E[] values, String name, boolean each, Function<E, String> zh, Function<E, String> en) {
    String text = StaffFile.normal(name);
    return Stream.of(values)
        .filter(
            one ->
                each
                    || zh.apply(one).equals(text)
                    || StaffFile.normal(en.apply(one)).equals(text)
                    || one.name().toLowerCase(Locale.ROOT).equals(text))
        .toList();
  }

  /**
   * A count of people, or a share of the places as 40% or, as workbooks store it, 0.4; null when not given.
   */
  private static @Nullable Bound bound(StaffRow row, Field field) {
    if (row.isEmpty(field)) {
      return null;
    }
    String text = StaffFile.normal(row.text(field));
    if (text.matches("\\d{1,5}人?")) {
      return Bound.people(Integer.parseInt(text.replace("人", "")));
    }
    if (text.matches("\\d{1,3}(\\.\\d{1,2})?%") || text.matches("0?\\.\\d{1,4}")) {
      double share = Double.parseDouble(text.replace("%", "")) * (text.endsWith("%") ? 100 : 10_000);
      if (share <= 10_000) {
        return Bound.share((int) Math.round(share));
      }
    }
    throw row.unusable(field);
  }
}
