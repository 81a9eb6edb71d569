package org.talentchain.matching.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ClassTemplate;

/**
 * A class worth opening, made from openings nobody fills (开班建议).
 *
 * @param template the class in the form planners read; its costs are not known
 * @param topics what it teaches, that most openings ask for first
 * @param openings how many openings were looked at together
 * @param places how many places are open in them
 * @param nearest candidates left over who could be brought to one of them if all that can be taught were
 * @param eligible how many of these the class brings to one of them, the cohort and others
 * @param above how many more could be brought to one of them, and are left out as far above all of these, by the reason
 * @param reached the openings it brings people to
 * @param cohort whom to invite, so that most places are filled
 * @param bound no class within the limit of hours fills more places
 * @param conditions what some of the openings reached ask for beyond the prerequisites
 * @param schedule when it must begin
 * @param kin the class nearest to it, or null when none teaches anything of it
 * @param providers who could give it, most suited first
 */
public record ClassProposal(
    ClassTemplate template,
    List<Topic> topics,
    int openings,
    int places,
    int nearest,
    int eligible,
    Map<Overqualification, Integer> above,
    List<ReachedOpening> reached,
    List<Trainee> cohort,
    int bound,
    List<Condition> conditions,
    Schedule schedule,
    @Nullable Kin kin,
    List<ProviderHint> providers) {

  public ClassProposal {
    topics = List.copyOf(topics);
    above = Collections.unmodifiableMap(new TreeMap<>(above));
    reached = List.copyOf(reached);
    cohort = List.copyOf(cohort);
    conditions = List.copyOf(conditions);
    providers = List.copyOf(providers);
  }

  /** How many places it fills. */
  public int filled() {
    return cohort.size();
  }

  /** True when no class within the limit of hours fills more. */
  public boolean isProven() {
    return bound == filled();
  }
}
