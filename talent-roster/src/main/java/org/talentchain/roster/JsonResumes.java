package org.talentchain.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Employment;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Identity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.roster.grammar.CredentialGrammar;
import org.talentchain.roster.grammar.DateGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.HeldEducation;
import org.talentchain.roster.grammar.PeriodGrammar;
import org.talentchain.roster.grammar.ProficiencyGrammar;
import org.talentchain.roster.grammar.Reading;

/** Reads JSON Resume, version 1, and the older names that are still about. */
final class JsonResumes {

  private static final Set<String> SECTIONS =
      Set.of(
          "$schema",
          "basics",
          "bio",
          "work",
          "volunteer",
          "education",
          "awards",
          "certificates",
          "publications",
          "skills",
          "languages",
          "interests",
          "references",
          "projects",
          "meta");

  private final Knowledge knowledge;

  JsonResumes(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static boolean isResume(JsonNode node) {
    return node.has("basics")
        || node.has("bio")
        || node.path("work").isArray()
        || node.path("education").isArray();
  }

  void read(JsonNode resume, RowLog log, CityDrafts drafts) {
    JsonPlace root = JsonPlace.root(resume, log);
    resume
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!SECTIONS.contains(name)) {
                log.add(Finding.of(FindingKind.FIELD_UNKNOWN, log.source().column(name), name));
              }
            });
    JsonPlace basics = root.getOrOutdated("basics", "bio");
    String name = basics.text("name");
    Identity identity =
        new Identity(
            name,
            basics.text("phone"),
            basics.text("email"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            basics.getOrOutdated("image", "picture").text());
    if (name == null && identity.email() == null && identity.phone() == null) {
      log.reject(FindingKind.ROW_REJECTED_NO_NAME, null);
      return;
    }
    drafts.candidate(log, null, resume.toString(), identity, profile(root, basics));
  }

  private Profile profile(JsonPlace root, JsonPlace basics) {
    return Profile.builder()
        .educations(root.all("education").stream().map(JsonResumes::education).toList())
        .skills(skills(root))
        .credentials(credentials(root))
        .employments(root.all("work").stream().map(JsonResumes::employment).toList())
        .honours(
            root.all("awards").stream()
                .map(award -> award.text("title"))
                .filter(title -> title != null)
                .toList())
        .place(basics.get("location").text("city"))
        .build();
  }

  private static Education education(JsonPlace place) {
    String studyType = place.text("studyType");
    HeldEducation held =
        studyType == null ? null : place.get("studyType").noted(EducationGrammar.held(studyType));
    String end = place.text("endDate");
    PartialDate graduation = end == null ? null : place.get("endDate").noted(DateGrammar.read(end));
    return new Education(
        held == null ? null : held.level(),
        held == null ? null : held.mode(),
        place.text("area"),
        place.text("institution"),
        graduation,
        held != null && held.inProgress());
  }

  private static Employment employment(JsonPlace job) {
    String employer = job.getOrOutdated("name", "company").text();
    return new Employment(employer, job.text("position"), period(job));
  }

  private static Period period(JsonPlace job) {
    String start = job.text("startDate");
    String end = job.text("endDate");
    Reading<Period> read = PeriodGrammar.between(start, end);
    boolean startIsWrong = start != null && !DateGrammar.read(start).understood();
    JsonPlace place = job.get(startIsWrong || end == null ? "startDate" : "endDate");
    Period period = start == null && end == null ? Period.UNKNOWN : place.noted(read);
    return period == null ? Period.UNKNOWN : period;
  }

  /**
   * Keywords are the skills and take the level of their group; a group without keywords is a skill
   * itself.
   */
  private static List<SkillClaim> skills(JsonPlace root) {
    List<SkillClaim> claims = new ArrayList<>();
    for (JsonPlace group : root.all("skills")) {
      String name = group.text("name");
      String stated = group.text("level");
      Proficiency level =
          stated == null ? null : group.get("level").noted(ProficiencyGrammar.read(stated));
      List<String> keywords = texts(group.get("keywords"));
      if (keywords.isEmpty()) {
        claim(claims, name, level);
      } else if (level != null && stated != null) {
        String title = name == null ? "" : name;
        group
            .log()
            .add(
                Finding.of(
                    FindingKind.SKILL_LEVEL_INHERITED,
                    group.log().source().column(group.path()),
                    title,
                    stated));
      }
      keywords.forEach(keyword -> claim(claims, keyword, level));
    }
    root.all("work")
        .forEach(job -> texts(job.get("keywords")).forEach(word -> claim(claims, word, null)));
    root.all("languages").forEach(language -> claim(claims, language.text("language"), null));
    return SkillClaims.merged(claims);
  }

  private static void claim(
      List<SkillClaim> claims, @Nullable String phrase, @Nullable Proficiency level) {
    if (phrase != null) {
      claims.add(new SkillClaim(phrase, level, null));
    }
  }

  private static List<String> texts(JsonPlace place) {
    return place.all().stream().map(JsonPlace::text).filter(text -> text != null).toList();
  }

  private List<Credential> credentials(JsonPlace root) {
    List<Credential> credentials = new ArrayList<>();
    for (JsonPlace place : root.all("certificates")) {
      String name = place.text("name");
      if (name == null) {
        continue;
      }
      String date = place.text("date");
      PartialDate issued = date == null ? null : place.get("date").noted(DateGrammar.read(date));
      List<Credential> read = CredentialGrammar.list(name, knowledge).value();
      for (Credential one : read == null ? List.<Credential>of() : read) {
        PartialDate when = issued == null ? one.issued() : issued;
        credentials.add(new Credential(one.name(), one.skillLevel(), one.titleLevel(), when));
      }
    }
    return credentials;
  }
}
