package org.talentchain.cli.output;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.gap.Constraint;
import org.talentchain.matching.gap.Fill;
import org.talentchain.matching.gap.GapAdvice;
import org.talentchain.matching.gap.GapKey;
import org.talentchain.matching.gap.Obstacle;
import org.talentchain.matching.gap.Supply;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Quarter;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TemplateId;
import org.talentchain.model.Tier;

/** What the parts of a gap are called, and its advice in sentences. */
final class GapWords {

  /** More names than these are counted; the list of people has them all. */
  private static final int MOST_NAMES = 5;

  private final Wording words;
  private final ConceptNames concepts;
  private final Phrases phrases;
  private final Directory directory;
  private final City city;

  GapWords(Wording words, Knowledge knowledge, City city, boolean showPii) {
    this.words = words;
    this.concepts = new ConceptNames(words, knowledge);
    this.phrases = new Phrases(words);
    this.city = city;
    this.directory = new Directory(city, showPii);
  }

  String quarter(Quarter quarter) {
    return phrases.quarter(quarter);
  }

  String chain(@Nullable SegmentId segment) {
    return city.chain().chains().stream()
        .filter(chain -> chain.segments().stream().map(Segment::id).anyMatch(id -> id.equals(segment)))
        .map(chain -> Directory.chainName(chain, words.isEnglish()))
        .findFirst()
        .orElseGet(() -> words.say("gap.noChain"));
  }

  String segment(@Nullable SegmentId segment) {
    return segment == null ? words.say("gap.noSegment") : directory.segmentName(segment, words.isEnglish());
  }

  String tier(@Nullable Tier tier) {
    return tier == null ? words.say("gap.noTier") : words.pick(tier.zh(), tier.en());
  }

  String skill(@Nullable String skill) {
    return skill == null ? words.say("gap.noSkill") : concepts.skill(skill);
  }

  String occupation(String occupation) {
    return concepts.occupation(occupation);
  }

  String organization(OrganizationId id) {
    return city.chain().organizations().stream()
        .filter(each -> each.id().equals(id))
        .map(Organization::name)
        .findFirst()
        .orElse(id.value());
  }

  String training(ClassId id) {
    String title = directory.className(id);
    return title == null ? id.value() : words.say("gap.named", title, id);
  }

  private String template(TemplateId id) {
    return city.outlook().templates().stream()
        .filter(each -> each.id().equals(id))
        .map(ClassTemplate::title)
        .findFirst()
        .orElse(id.value());
  }

  @Nullable String person(CandidateId id) {
    Candidate candidate = directory.candidate(id);
    return directory.name(candidate);
  }

  private String people(List<CandidateId> ids) {
    Stream<String> named =
        ids.stream()
            .limit(MOST_NAMES)
            .map(id -> person(id) == null ? id.value() : words.say("gap.named", person(id), id));
    String names = named.collect(Collectors.joining(words.say("list.comma")));
    return ids.size() > MOST_NAMES ? words.say("gap.andOthers", names, ids.size() - MOST_NAMES) : names;
  }

  /** What holds the chain, as a clause without a stop. */
  String constraint(Constraint.Limit limit) {
    if (limit instanceof Constraint.People people) {
      GapKey key = people.key();
      return words.say(
          "gap.limit.people", segment(key.segment()), occupation(key.occupation()), people.demand(), people.filled());
    }
    if (limit instanceof Constraint.Seats seats) {
      return words.say("gap.limit.seats", training(seats.training()), seats.seats());
    }
    Constraint.Overcome overcome = (Constraint.Overcome) limit;
    if (overcome.obstacle() instanceof Obstacle.OtherTier other) {
      return words.say("gap.limit.tier", tier(other.own()), tier(other.asked()), overcome.asking());
    }
    Obstacle.Skill skill = (Obstacle.Skill) overcome.obstacle();
    return words.say("gap.limit.skill", skill(skill.name()), overcome.asking(), overcome.open());
  }

  /** What more of it would bring. */
  String worth(Constraint constraint) {
    if (constraint.oneMore() == 0) {
      return words.say("gap.worth.together", constraint.most());
    }
    if (constraint.limit() instanceof Constraint.Seats) {
      return words.say("gap.worth.seat", constraint.most());
    }
    if (constraint.limit() instanceof Constraint.People people) {
      boolean freesOthers = constraint.most() > people.demand() - people.filled();
      return words.say(freesOthers ? "gap.worth.person.others" : "gap.worth.person", constraint.most());
    }
    return words.say("gap.worth.one", constraint.most());
  }

  String advice(GapAdvice advice) {
    if (advice instanceof GapAdvice.Hire hire) {
      return hire(hire.fills());
    }
    if (advice instanceof GapAdvice.Take take) {
      return words.say("gap.advice.take", training(take.training()), take.places(), quarter(take.from()));
    }
    if (advice instanceof GapAdvice.Open open) {
      return open(open);
    }
    if (advice instanceof GapAdvice.Share share) {
      return share(share);
    }
    if (advice instanceof GapAdvice.Attract attract) {
      return attract.fit() == 0
          ? words.say("gap.advice.attract", attract.places())
          : words.say("gap.advice.attract.fit", attract.places(), attract.fit());
    }
    return words.say("gap.advice.clarify", advice.places());
  }

  private String hire(List<Fill> fills) {
    List<CandidateId> people = fills.stream().map(fill -> ((Supply.Hire) fill.by()).candidate()).toList();
    String text = words.say("gap.advice.hire", fills.size(), people(people));
    return text
        + counted("gap.advice.hire.verify", "gap.advice.hire.verify.all", fills, Fill::unverified)
        + counted(
            "gap.advice.hire.substitutes",
            "gap.advice.hire.substitutes.all",
            fills,
            fill -> fill.percent() < 100);
  }

  private String counted(String some, String all, List<Fill> fills, Predicate<Fill> such) {
    long count = fills.stream().filter(such).count();
    if (count == 0) {
      return "";
    }
    return count == fills.size() ? words.say(all) : words.say(some, count);
  }

  private String open(GapAdvice.Open open) {
    String text =
        words.say("gap.advice.open", template(open.template()), open.places(), people(open.students()));
    String ready =
        open.ready() == null
            ? words.say("gap.advice.open.undated")
            : words.say("gap.advice.open.ready", phrases.day(open.ready()));
    boolean few = open.places() < open.minimum();
    return text + gives(open.gives()) + ready + (few ? words.say("gap.advice.open.few", open.minimum()) : "");
  }

  private String gives(List<String> names) {
    return names.isEmpty()
        ? ""
        : words.say(
            "gap.advice.open.gives",
            names.stream().limit(MOST_NAMES).map(concepts::learnt).collect(Collectors.joining(words.say("list.comma"))));
  }

  private String share(GapAdvice.Share share) {
    String tie = words.pick(share.tie().zh(), share.tie().en());
    String from = organization(share.organization());
    String skills =
        share.skills().stream()
            .limit(MOST_NAMES)
            .map(concepts::skill)
            .collect(Collectors.joining(words.say("list.comma")));
    return share.graduates() > 0 && share.people().isEmpty()
        ? words.say("gap.advice.share.graduates", from, tie, share.graduates(), skills)
        : words.say("gap.advice.share", from, tie, share.places(), skills, people(share.people()));
  }
}
