package org.talentchain.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;
import org.talentchain.model.Necessity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.grammar.DateGrammar;
import org.talentchain.roster.grammar.EducationGrammar;
import org.talentchain.roster.grammar.HeadcountGrammar;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.RequirementGrammar;
import org.talentchain.roster.grammar.SalaryGrammar;
import org.talentchain.roster.grammar.SkillGrammar;

/**
 * Reads schema.org JobPosting as JSON-LD, in which any property may be text, an object, or a list
 * of either.
 */
final class JobPostings {

  private static final Map<String, SalaryPeriod> UNITS =
      Map.of(
          "HOUR", SalaryPeriod.HOUR,
          "DAY", SalaryPeriod.DAY,
          "WEEK", SalaryPeriod.WEEK,
          "MONTH", SalaryPeriod.MONTH,
          "YEAR", SalaryPeriod.YEAR);

  private final Knowledge knowledge;

  JobPostings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static boolean isPosting(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? Stream.iterate(0, i -> i < type.size(), i -> i + 1)
            .anyMatch(i -> isPosting(type.get(i).asText()))
        : isPosting(type.asText());
  }

  private static boolean isPosting(String type) {
    return type.endsWith("JobPosting");
  }

  void read(JsonNode posting, RowLog log, CityDrafts drafts) {
    JsonPlace root = JsonPlace.root(posting, log);
    String title = root.text("title");
    String employer = named(root.get("hiringOrganization"), "name");
    if (title == null) {
      log.reject(FindingKind.ROW_REJECTED_NO_TITLE, null);
      return;
    }
    if (employer == null) {
      log.reject(FindingKind.ROW_REJECTED_NO_EMPLOYER, title);
      return;
    }
    drafts.position(
        new PositionDraft(
            log,
            named(root.get("identifier"), "value"),
            posting.toString(),
            employer,
            null,
            null,
            title,
            null,
            null,
            requirements(root),
            headcount(root),
            place(root),
            salary(root.get("baseSalary")),
            start(root)));
  }

  /** The text here, or that of a property of the object here. */
  private static @Nullable String named(JsonPlace place, String property) {
    String text = place.text();
    return text != null
        ? text
        : place.all().stream()
            .map(one -> one.text(property))
            .filter(name -> name != null)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable String place(JsonPlace root) {
    for (JsonPlace location : root.all("jobLocation")) {
      JsonPlace address = location.get("address");
      String city =
          Stream.of("addressLocality", "addressRegion")
              .map(address::text)
              .filter(part -> part != null)
              .findFirst()
              .orElseGet(() -> named(address, "name"));
      if (city != null) {
        return city;
      }
    }
    return root.text("jobLocation");
  }

  private static @Nullable PartialDate start(JsonPlace root) {
    String date = root.text("jobStartDate");
    return date == null ? null : root.get("jobStartDate").noted(DateGrammar.read(date));
  }

  private static Headcount headcount(JsonPlace root) {
    String openings = root.text("totalJobOpenings");
    Headcount stated =
        openings == null
            ? null
            : root.get("totalJobOpenings").noted(HeadcountGrammar.read(openings));
    return stated == null ? new Headcount(1, true) : stated;
  }

  private List<Requirement> requirements(JsonPlace root) {
    Set<Requirement> all = new LinkedHashSet<>();
    for (JsonPlace place : root.all("educationRequirements")) {
      String level = named(place, "credentialCategory");
      Requirement least = level == null ? null : place.noted(EducationGrammar.demanded(level));
      if (least != null) {
        all.add(least);
      }
    }
    for (JsonPlace place : root.all("skills")) {
      String text = named(place, "name");
      if (text != null) {
        var claims = place.noted(SkillGrammar.list(plain(text), knowledge));
        if (claims != null) {
          claims.forEach(
              claim ->
                  all.add(
                      new Requirement.Skill(
                          claim.phrase(), claim.level(), Necessity.WISH, Requirement.WISH_WEIGHT)));
        }
      }
    }
    for (JsonPlace place : root.all("experienceRequirements")) {
      int months = place.get("monthsOfExperience").node().asInt(0);
      if (months > 0) {
        all.add(Requirement.Experience.must(months));
      }
    }
    for (String text : List.of("qualifications", "experienceRequirements", "description")) {
      addFromText(root.get(text), all);
    }
    return List.copyOf(all);
  }

  /**
   * A description that asks for nothing we know is no fault of it; qualifications that do are worth
   * a note.
   */
  private void addFromText(JsonPlace place, Set<Requirement> all) {
    String text = place.text();
    if (text == null) {
      return;
    }
    var reading = RequirementGrammar.read(plain(text), knowledge);
    List<Requirement> found = reading.value() == null ? List.of() : reading.value();
    boolean description = place.path().equals("description");
    reading.notes().stream()
        .filter(note -> !description || note.kind() == FindingKind.SENSITIVE_LIMIT)
        .forEach(place::note);
    Set<Class<?>> known = new LinkedHashSet<>();
    all.stream()
        .filter(one -> !(one instanceof Requirement.Skill))
        .forEach(one -> known.add(one.getClass()));
    found.stream().filter(one -> !known.contains(one.getClass())).forEach(all::add);
  }

  private static String plain(String html) {
    return html.replaceAll("(?i)<(?:br|/p|/li|/div|/h\\d)[^>]*>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private static @Nullable Salary salary(JsonPlace place) {
    String text = place.text();
    if (text != null) {
      return place.noted(SalaryGrammar.read(text, null));
    }
    String currency = place.text("currency");
    if (currency != null
        && !currency.equalsIgnoreCase("CNY")
        && !currency.equalsIgnoreCase("RMB")) {
      place.get("currency").note(Note.of(FindingKind.SALARY_UNPARSED));
      return null;
    }
    JsonPlace value = place.get("value");
    BigDecimal single = number(value.node().isObject() ? value.get("value") : value);
    BigDecimal min = number(value.get("minValue"));
    BigDecimal max = number(value.get("maxValue"));
    SalaryPeriod period = period(value.text("unitText"), place.text("unitText"));
    BigDecimal low = min == null && max == null ? single : min;
    BigDecimal high = min == null && max == null ? single : max;
    boolean usable = low != null || high != null;
    boolean ordered = low == null || high == null || low.compareTo(high) <= 0;
    return usable && ordered ? new Salary(low, high, period, 12, false) : null;
  }

  private static SalaryPeriod period(@Nullable String... stated) {
    List<SalaryPeriod> known = new ArrayList<>();
    for (String unit : stated) {
      if (unit != null && UNITS.containsKey(unit.toUpperCase(Locale.ROOT))) {
        known.add(UNITS.get(unit.toUpperCase(Locale.ROOT)));
      }
    }
    return known.isEmpty() ? SalaryPeriod.MONTH : known.get(0);
  }

  private static @Nullable BigDecimal number(JsonPlace place) {
    String text = place.text();
    try {
      BigDecimal number = text == null ? null : new BigDecimal(text.replace(",", ""));
      return number == null || number.signum() < 0 ? null : number;
    } catch (NumberFormatException e) {
      place.note(Note.of(FindingKind.SALARY_UNPARSED));
      return null;
    }
  }
}
