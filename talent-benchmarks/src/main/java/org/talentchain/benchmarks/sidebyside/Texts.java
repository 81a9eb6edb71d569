package org.talentchain.benchmarks.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Employment;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;

/**
 * What a profile or a position says, as text: all that engines without knowledge have to go by.
 *
 * @param skills skills and certificates
 * @param titles job titles
 * @param majors what was studied
 * @param places where
 */
record Texts(List<String> skills, List<String> titles, List<String> majors, List<String> places) {

  static Texts of(Profile profile) {
    return new Texts(
        stated(
            profile.skills().stream().map(SkillClaim::phrase),
            profile.credentials().stream().map(Texts::credential)),
        stated(profile.employments().stream().map(Employment::title), profile.wish().roles().stream()),
        stated(profile.educations().stream().map(Education::major), Stream.empty()),
        stated(Stream.ofNullable(profile.place()), profile.wish().places().stream()));
  }

  private static String credential(Credential credential) {
    return credential.skillLevel() == null
        ? credential.name()
        : credential.name() + credential.skillLevel().zh();
  }

  static Texts of(Position position) {
    List<String> skills = new ArrayList<>();
    List<String> majors = new ArrayList<>();
    for (Requirement requirement : position.requirements()) {
      if (requirement instanceof Requirement.Skill skill) {
        skills.add(skill.phrase());
      } else if (requirement instanceof Requirement.Licence licence) {
        skills.addAll(licence.anyOf());
      } else if (requirement instanceof Requirement.SkillGrade grade) {
        skills.add(Objects.requireNonNullElse(grade.occupation(), "") + grade.atLeast().zh());
      } else if (requirement instanceof Requirement.Title title) {
        skills.add(title.atLeast().zh());
      } else if (requirement instanceof Requirement.Major major) {
        majors.addAll(major.anyOf());
      }
    }
    return new Texts(
        skills, List.of(position.title()), majors, Stream.ofNullable(position.place()).toList());
  }

  /** Each phrase once. */
  private static List<String> stated(Stream<String> some, Stream<String> more) {
    return Stream.concat(some, more).filter(Objects::nonNull).distinct().toList();
  }

  /** Everything, a phrase a line. */
  String together() {
    return String.join("\n", Stream.of(skills, titles, majors, places).flatMap(List::stream).toList());
  }
}
