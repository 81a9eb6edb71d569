package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Segment;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.policy.Policy;
import org.talentchain.policy.PolicyCheck;
import org.talentchain.policy.PolicyCondition;
import org.talentchain.policy.PolicyReading;
import org.talentchain.tier.Outcome;

/** Policies, what they ask for and what came of it, in words. */
final class PolicyWords {

  private static final int YEAR = 12;
  private static final String SEGMENTS_BETWEEN = "、";

  /** What a check may give as evidence out of the model, by its Chinese name. */
  private static final Map<String, String> ENGLISH = english();

  private final Wording words;
  private final Phrases phrases;
  private final Map<String, String> onChain = new HashMap<>();

  /**
   * @param chains whose names, and those of their segments, may turn up in conditions and evidence
   */
  PolicyWords(Wording words, List<IndustryChain> chains) {
    this.words = words;
    this.phrases = new Phrases(words);
    boolean english = words.isEnglish();
    for (IndustryChain chain : chains) {
      for (Segment segment : chain.segments()) {
        String name = Directory.segmentName(segment, english);
        onChain.put(segment.id().value(), name);
        onChain.put(segment.name(), name);
      }
      onChain.put(chain.id(), Directory.chainName(chain, english));
      onChain.put(chain.name(), Directory.chainName(chain, english));
    }
  }

  private static Map<String, String> english() {
    Map<String, String> names = new HashMap<>();
    Stream.of(Tier.values()).forEach(one -> names.put(one.zh(), one.en()));
    Stream.of(TitleLevel.values()).forEach(one -> names.put(one.zh(), one.en()));
    Stream.of(SkillLevel.values()).forEach(one -> names.put(one.zh(), one.en()));
    Stream.of(EmployerKind.values()).forEach(one -> names.put(one.zh(), one.en()));
    Stream.of(OrganizationKind.values()).forEach(one -> names.put(one.zh(), one.en()));
    for (EducationLevel level : EducationLevel.values()) {
      names.put(level.zh(), level.en());
      for (StudyMode mode : StudyMode.values()) {
        names.put(mode.zh() + level.zh(), mode.en() + " " + level.en());
      }
    }
    return Map.copyOf(names);
  }

  String name(Policy policy) {
    return words.pick(policy.zh(), policy.en());
  }

  String audience(Policy policy) {
    return words.pick(policy.audience().zh(), policy.audience().en());
  }

  String stage(Policy policy) {
    return words.pick(policy.stage().zh(), policy.stage().en());
  }

  String benefit(Policy policy) {
    return words.pick(policy.benefit().zh(), policy.benefit().en());
  }

  /** When applications are taken. */
  String window(Policy policy) {
    return policy.window().map(this::window).orElseGet(() -> words.say("policies.window.always"));
  }

  private String window(PolicyCondition.Window window) {
    PartialDate from = window.from();
    PartialDate until = window.until();
    if (from == null) {
      return words.say("policies.window.until", phrases.date(Objects.requireNonNull(until)));
    }
    return until == null
        ? words.say("policies.window.from", phrases.date(from))
        : words.say("policies.window.both", phrases.date(from), phrases.date(until));
  }

  /** What a policy asks for, its window apart. */
  List<String> conditions(Policy policy) {
    return policy.all().stream()
        .filter(condition -> !(condition instanceof PolicyCondition.Window))
        .map(this::wanted)
        .toList();
  }

  String outcome(PolicyReading reading) {
    if (reading.isNear()) {
      return words.say("policies.near");
    }
    return words.say("policies.outcome." + reading.outcome());
  }

  /** The conditions of a reading that came out so, each with what speaks for or against it. */
  List<String> checks(PolicyReading reading, Outcome outcome) {
    return reading.with(outcome).stream().map(this::check).toList();
  }

  private String check(PolicyCheck check) {
    String wanted = wanted(check.condition());
    String found = found(check);
    return found == null || found.equals(wanted) ? wanted : words.say("policies.check", wanted, found);
  }

  private @Nullable String found(PolicyCheck check) {
    String evidence = check.evidence();
    if (evidence == null) {
      return null;
    }
    PolicyCondition condition = check.condition();
    boolean isOpen = check.outcome() == Outcome.UNKNOWN;
    if (condition instanceof PolicyCondition.Experience) {
      return words.say("policies.found.experience", duration(Integer.parseInt(evidence)));
    }
    if (condition instanceof PolicyCondition.Contract) {
      return words.say("policies.found.contract", evidence);
    }
    if (condition instanceof PolicyCondition.Graduated) {
      return words.say("policies.found.graduated", phrases.date(PartialDate.parse(evidence)));
    }
    if (condition instanceof PolicyCondition.Openings) {
      return openings(evidence, isOpen);
    }
    if (condition instanceof PolicyCondition.Challenging && isOpen) {
      return words.say("policies.found.challenge.open", evidence);
    }
    if (condition instanceof PolicyCondition.Education education && education.fullTime() && isOpen) {
      return words.say("policies.found.mode", named(evidence));
    }
    if (condition instanceof PolicyCondition.OnChain) {
      evidence = onChain(evidence);
    }
    if (check.outcome() == Outcome.MET) {
      return condition instanceof PolicyCondition.Window ? null : named(evidence);
    }
    return words.say(found(condition, isOpen, check.close()), named(evidence));
  }

  private String openings(String stated, boolean isOpen) {
    if (isOpen && stated.equals("0")) {
      return words.say("policies.found.openings.none");
    }
    return words.say(isOpen ? "policies.found.openings.open" : "policies.found.openings", stated);
  }

  /** How the evidence against a condition is put. What is not known of an employer leaves only its name. */
  private static String found(PolicyCondition condition, boolean isOpen, boolean isClose) {
    if (condition instanceof PolicyCondition.Window) {
      return isClose ? "policies.found.opens" : "policies.found.closed";
    }
    if (condition instanceof PolicyCondition.Place) {
      return isOpen ? "policies.found.place.broad" : "policies.found.place";
    }
    if (condition instanceof PolicyCondition.OnChain chain) {
      return chain.anyOf().isEmpty() ? "policies.found.employer" : "policies.found.onChain";
    }
    boolean ofEmployer =
        condition instanceof PolicyCondition.Employer || condition instanceof PolicyCondition.Role;
    return ofEmployer && isOpen ? "policies.found.employer" : "policies.found";
  }

  /** Evidence that is a word of the model, in the language in use; other evidence is as the source says it. */
  private String named(String evidence) {
    return words.isEnglish() ? ENGLISH.getOrDefault(evidence, evidence) : evidence;
  }

  /** The names of segments, one or several, in the language in use. */
  private String onChain(String evidence) {
    return onChain.containsKey(evidence)
        ? onChain.get(evidence)
        : Stream.of(evidence.split(SEGMENTS_BETWEEN))
            .map(one -> onChain.getOrDefault(one, one))
            .collect(Collectors.joining(words.say("list.comma")));
  }

  private String duration(int months) {
    return months % YEAR == 0
        ? words.say("duration.years", months / YEAR)
        : words.say("duration.months", months);
  }

  private String wanted(PolicyCondition condition) {
    if (condition instanceof PolicyCondition.OfPerson merit) {
      return wantedOfPerson(merit);
    }
    if (condition instanceof PolicyCondition.OfEnterprise deed) {
      return wantedOfEnterprise(deed);
    }
    if (condition instanceof PolicyCondition.OnChain chain) {
      return chain.anyOf().isEmpty()
          ? words.say("policies.wanted.chain")
          : words.say("policies.wanted.chain.named", anyOf(chain.anyOf(), name -> onChain.getOrDefault(name, name)));
    }
    if (condition instanceof PolicyCondition.Employer employer) {
      return words.say("policies.wanted.employer", anyOf(employer.anyOf(), one -> words.pick(one.zh(), one.en())));
    }
    if (condition instanceof PolicyCondition.Role role) {
      return words.say("policies.wanted.role", anyOf(role.anyOf(), one -> words.pick(one.zh(), one.en())));
    }
    if (condition instanceof PolicyCondition.Place place) {
      return words.say("policies.wanted.place", anyOf(place.anyOf(), name -> name));
    }
    return words.say("policies.wanted.window", window((PolicyCondition.Window) condition));
  }

  private String wantedOfPerson(PolicyCondition.OfPerson condition) {
    if (condition instanceof PolicyCondition.TierAtLeast tier) {
      return words.say("policies.wanted.tier", words.pick(tier.atLeast().zh(), tier.atLeast().en()));
    }
    if (condition instanceof PolicyCondition.Education education) {
      String level = words.pick(education.atLeast().zh(), education.atLeast().en());
      return words.say(education.fullTime() ? "requirement.education.fulltime" : "requirement.education", level);
    }
    if (condition instanceof PolicyCondition.Title title) {
      return words.say("requirement.title", words.pick(title.atLeast().zh(), title.atLeast().en()));
    }
    if (condition instanceof PolicyCondition.Grade grade) {
      return words.say("requirement.grade.any", words.pick(grade.atLeast().zh(), grade.atLeast().en()));
    }
    if (condition instanceof PolicyCondition.Honour honour) {
      return words.say("policies.wanted.honour", anyOf(honour.anyOf(), name -> name));
    }
    if (condition instanceof PolicyCondition.Experience experience) {
      return words.say("policies.wanted.experience", experience.years());
    }
    if (condition instanceof PolicyCondition.Graduated graduated) {
      return words.say("policies.wanted.graduated", graduated.withinYears());
    }
    return words.say("policies.wanted.contract", ((PolicyCondition.Contract) condition).years());
  }

  private String wantedOfEnterprise(PolicyCondition.OfEnterprise condition) {
    if (condition instanceof PolicyCondition.Openings openings) {
      return words.say("policies.wanted.openings", openings.atLeast());
    }
    if (condition instanceof PolicyCondition.Tied tied) {
      return words.say("policies.wanted.tie", anyOf(tied.anyOf(), one -> words.say("policies.tie." + one)));
    }
    BigDecimal funding = ((PolicyCondition.Challenging) condition).funding();
    return words.say("policies.wanted.challenge", Money.words(words, funding));
  }

  private <T> String anyOf(List<T> all, Function<T, String> name) {
    List<String> names = all.stream().map(name).toList();
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(words.say("list.comma"), names.subList(0, last)) + words.say("list.or") + names.get(last);
  }
}
