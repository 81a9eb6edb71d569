package org.talentchain.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.talentchain.model.Candidate;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;

/**
 * Groups of candidates that staff name: 应届毕业生, those who study or have graduated within a year of the day
 * that counts as today; 本地院校毕业生, those of a school on the chain; 应届本地毕业生, both; and 毕业于 a school. Goes by
 * what the rosters say of studies alone, never by household registration; of whom they say nothing is in no
 * group.
 */
final class CandidateGroups {

  private static final List<String> RECENT = List.of("应届毕业生", "应届生", "recent-graduates");
  private static final List<String> LOCAL = List.of("本地院校毕业生", "本地毕业生", "local-graduates");
  private static final List<String> BOTH =
      List.of("应届本地毕业生", "本地应届毕业生", "recent-local-graduates");
  private static final List<String> OF_SCHOOL = List.of("毕业于", "graduates-of:");

  private final LocalDate today;
  private final List<String> schools;

  CandidateGroups(City city, LocalDate today) {
    this.today = today;
    this.schools =
        city.chain().organizations().stream()
            .filter(each -> each.kind() == OrganizationKind.SCHOOL)
            .flatMap(CandidateGroups::names)
            .toList();
  }

  private static Stream<String> names(Organization organization) {
    return Stream.concat(Stream.of(organization.name()), organization.aliases().stream());
  }

  /** The group of a name, or nothing where it names none. */
  Optional<Predicate<Candidate>> named(String name) {
    if (RECENT.contains(name)) {
      return Optional.of(has(this::isRecent));
    }
    if (LOCAL.contains(name)) {
      return Optional.of(has(this::isLocal));
    }
    if (BOTH.contains(name)) {
      return Optional.of(has(each -> isRecent(each) && isLocal(each)));
    }
    return OF_SCHOOL.stream()
        .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
        .map(prefix -> has(each -> isOf(each, name.substring(prefix.length()))))
        .findFirst();
  }

  private static Predicate<Candidate> has(Predicate<Education> study) {
    return candidate -> candidate.profile().educations().stream().anyMatch(study);
  }

  private boolean isRecent(Education education) {
    PartialDate graduation = education.graduation();
    return education.inProgress()
        || graduation != null && graduation.firstDay().isAfter(today.minusYears(1));
  }

  private boolean isLocal(Education education) {
    return schools.stream().anyMatch(school -> isOf(education, school));
  }

  private static boolean isOf(Education education, String school) {
    return education.school() != null && education.school().strip().equals(school);
  }
}
