package org.talentchain.matching.training;

import java.util.List;
import org.talentchain.model.Requirement;

/**
 * A class announced, or one that could be opened, that comes nearest to a proposed one (相近班型).
 *
 * @param id its id
 * @param title its name
 * @param announced true for a class announced, false for a template
 * @param lacks what of the proposal it does not teach, or not in full
 */
public record Kin(String id, String title, boolean announced, List<Requirement> lacks) {

  public Kin {
    lacks = List.copyOf(lacks);
  }
}
