package org.talentchain.matching.features;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.EmployerKind;

/**
 * What a position offers; what is empty or null it does not say.
 *
 * @param title 岗位名称
 * @param titleTerms the title as terms of occupations
 * @param place 工作地点, or null
 * @param placeTerms the place as terms
 * @param salary the most it pays in yuan a month, or null
 * @param salarySaid the same in words, or null
 * @param segment name of the segment, or null
 * @param segments keys of the segment and of its chain
 * @param employerKind 单位性质, or null
 */
public record OfferFeatures(
    String title,
    List<String> titleTerms,
    @Nullable String place,
    List<String> placeTerms,
    @Nullable Integer salary,
    @Nullable String salarySaid,
    @Nullable String segment,
    Set<String> segments,
    @Nullable EmployerKind employerKind) {

  public OfferFeatures {
    titleTerms = List.copyOf(titleTerms);
    placeTerms = List.copyOf(placeTerms);
    segments = Set.copyOf(segments);
  }
}
