package org.talentchain.matching.training.match;

import java.util.List;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.training.ClassChance;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.matching.training.Feeder;
import org.talentchain.model.ClassId;

/** The answer to a {@link ClassMatchRequest}. */
public sealed interface ClassMatchResult {

  /** What was asked. */
  ClassMatchRequest request();

  /** What the numbers were computed from. */
  Fingerprint fingerprint();

  /**
   * Classes for a candidate.
   *
   * @param within how many positions are within reach without a class
   * @param chances first those the candidate can join, then the most places unlocked; of classes that unlock
   *     nothing only the number is told
   * @param idle how many classes unlock nothing
   * @param begun classes that have begun already
   */
  record ForCandidate(
      ClassMatchRequest request,
      int within,
      List<ClassChance> chances,
      int idle,
      List<ClassId> begun,
      Fingerprint fingerprint)
      implements ClassMatchResult {

    public ForCandidate {
      chances = List.copyOf(chances);
      begun = List.copyOf(begun);
    }
  }

  /**
   * People for a class.
   *
   * @param cohort whom to invite
   */
  record ForClass(ClassMatchRequest request, CohortProposal cohort, Fingerprint fingerprint)
      implements ClassMatchResult {}

  /**
   * Classes for a position.
   *
   * @param within how many candidates are within reach without a class
   * @param feeders first those in time, then by how many they bring; only classes that bring somebody
   * @param begun classes that have begun already
   */
  record ForPosition(
      ClassMatchRequest request,
      int within,
      List<Feeder> feeders,
      List<ClassId> begun,
      Fingerprint fingerprint)
      implements ClassMatchResult {

    public ForPosition {
      feeders = List.copyOf(feeders);
      begun = List.copyOf(begun);
    }
  }
}
