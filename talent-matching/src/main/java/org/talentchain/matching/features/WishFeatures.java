package org.talentchain.matching.features;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.EmployerKind;

/**
 * What a candidate looks for; what is empty or null was not stated.
 *
 * @param roles wished roles, each as a question to a position's title
 * @param places wished places, each as a question to a position's place
 * @param salary wished salary in yuan a month, or null
 * @param salarySaid the same in words, or null
 * @param segments wished chains and segments, as keys
 * @param segmentsSaid the same in the candidate's words
 * @param employerKinds wished kinds of employer
 */
public record WishFeatures(
    List<TermAsk> roles,
    List<TermAsk> places,
    @Nullable Integer salary,
    @Nullable String salarySaid,
    List<String> segments,
    List<String> segmentsSaid,
    Set<EmployerKind> employerKinds) {

  public WishFeatures {
    roles = List.copyOf(roles);
    places = List.copyOf(places);
    segments = List.copyOf(segments);
    segmentsSaid = List.copyOf(segmentsSaid);
    employerKinds = Set.copyOf(employerKinds);
  }
}
