package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate looks for (求职意向). An empty list or null means nothing was stated, not that anything goes.
 *
 * @param roles 意向岗位
 * @param places 意向地区
 * @param salary 期望薪资
 * @param segments 意向产业链 or 环节, in the candidate's words
 * @param employerKinds 意向单位性质
 */
public record Wish(
    List<String> roles,
    List<String> places,
    @Nullable Salary salary,
    List<String> segments,
    List<EmployerKind> employerKinds) {

  /** Nothing stated. */
  public static final Wish NONE = new Wish(List.of(), List.of(), null, List.of(), List.of());

  public Wish {
    roles = List.copyOf(roles);
    places = List.copyOf(places);
    segments = List.copyOf(segments);
    employerKinds = List.copyOf(employerKinds);
  }
}
