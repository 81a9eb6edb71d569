package org.talentchain.tier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/** One thing a rule asks for. In a catalogue its {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TierCondition.Honour.class, name = "honour"),
  @JsonSubTypes.Type(value = TierCondition.EducationAtLeast.class, name = "education"),
  @JsonSubTypes.Type(value = TierCondition.TitleAtLeast.class, name = "title"),
  @JsonSubTypes.Type(value = TierCondition.SkillLevelAtLeast.class, name = "skillLevel"),
  @JsonSubTypes.Type(value = TierCondition.InEnterprise.class, name = "enterprise"),
})
public sealed interface TierCondition {

  /** Holds the condition against a profile. */
  ConditionReading read(Profile profile);

  /** False for a mere circumstance, which alone speaks for nobody. */
  default boolean isMerit() {
    return true;
  }

  /**
   * A title of honour (人才称号), held and not merely applied for.
   *
   * @param anyOf names of which one will do; what is said in a profile may be longer
   */
  record Honour(List<String> anyOf) implements TierCondition {

    /** Of names in catalogues, of which there are few: what they are compared by. */
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private static final Pattern NOT_YET = Pattern.compile("候选|入围|推荐|申报|申请|提名|培育|拟");

    public Honour {
      anyOf = List.copyOf(anyOf);
    }

    @Override
    public ConditionReading read(Profile profile) {
      List<String> said =
          Stream.concat(profile.honours().stream(), profile.credentials().stream().map(Credential::name)).toList();
      List<String> keys = anyOf.stream().map(name -> KEYS.computeIfAbsent(name, Knowledge::key)).toList();
      Optional<String> named =
          said.stream().filter(one -> names(keys, one)).min(Comparator.comparing(this::isNotYet));
      if (named.isPresent()) {
        return isNotYet(named.get())
            ? ConditionReading.notMet(this, named.get(), true)
            : ConditionReading.met(this, named.get());
      }
      return profile.honours().isEmpty()
          ? ConditionReading.unknown(this)
          : ConditionReading.notMet(this, null, false);
    }

    private static boolean names(List<String> keys, String honour) {
      String key = Knowledge.key(honour);
      return keys.stream().anyMatch(key::contains);
    }

    private boolean isNotYet(String honour) {
      return NOT_YET.matcher(honour).find();
    }
  }

  /**
   * An education finished (学历).
   *
   * @param atLeast the least; equal ranks will do
   */
  record EducationAtLeast(EducationLevel atLeast) implements TierCondition {

    @Override
    public ConditionReading read(Profile profile) {
      List<Education> known = profile.educations().stream().filter(one -> one.level() != null).toList();
      Optional<Education> best =
          known.stream()
              .filter(one -> !one.inProgress())
              .max(Comparator.comparingInt(EducationAtLeast::rank));
      if (best.isPresent() && rank(best.get()) >= atLeast.rank()) {
        return ConditionReading.met(this, words(best.get()));
      }
      if (known.isEmpty()) {
        return ConditionReading.unknown(this);
      }
      Optional<Education> begun = known.stream().filter(one -> rank(one) >= atLeast.rank()).findFirst();
      boolean oneStep = best.isPresent() && atLeast.rank() - rank(best.get()) <= 10;
      return ConditionReading.notMet(this, words(begun.or(() -> best).orElse(known.get(0))), begun.isPresent() || oneStep);
    }

    private static int rank(Education education) {
      EducationLevel level = education.level();
      return level == null ? 0 : level.rank();
    }

    private static String words(Education education) {
      EducationLevel level = education.level();
      return (level == null ? "" : level.zh()) + (education.inProgress() ? "在读" : "");
    }
  }

  /**
   * A professional title (职称).
   *
   * @param atLeast the least
   */
  record TitleAtLeast(TitleLevel atLeast) implements TierCondition {

    @Override
    public ConditionReading read(Profile profile) {
      return Ladder.read(this, profile, Credential::titleLevel, atLeast, TitleLevel::zh);
    }
  }

  /**
   * A vocational skill level (职业技能等级).
   *
   * @param atLeast the least
   */
  record SkillLevelAtLeast(SkillLevel atLeast) implements TierCondition {

    @Override
    public ConditionReading read(Profile profile) {
      return Ladder.read(this, profile, Credential::skillLevel, atLeast, SkillLevel::zh);
    }
  }

  /** Works in an enterprise, by the name of the latest employer; a school, institute or office is none. */
  record InEnterprise() implements TierCondition {

    private static final Pattern INSTITUTION =
        Pattern.compile("(大学|学院|学校|中学|小学|研究院|研究所|医院|委员会|管委会|人民政府|.局|中心)$");

    @Override
    public boolean isMerit() {
      return false;
    }

    @Override
    public ConditionReading read(Profile profile) {
      Optional<String> latest =
          profile.employments().stream()
              .filter(job -> job.employer() != null)
              .min(Comparator.comparing(InEnterprise::end).reversed())
              .map(Employment::employer);
      if (latest.isEmpty()) {
        return ConditionReading.unknown(this);
      }
      return INSTITUTION.matcher(latest.get()).find()
          ? ConditionReading.notMet(this, latest.get(), true)
          : ConditionReading.met(this, latest.get());
    }

    /** Jobs that go on come last; of those with no dates the first stated counts as the latest. */
    private static LocalDate end(Employment job) {
      PartialDate end = job.period().end();
      LocalDate ended = end == null ? LocalDate.MIN : end.lastDay();
      return job.period().ongoing() ? LocalDate.MAX : ended;
    }
  }
}
