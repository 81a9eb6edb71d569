package org.talentchain.matching.features;

/**
 * One thing a candidate has.
 *
 * @param name what it is: a kind and a concept ({@code s:}…), or a kind and a key ({@code s:~}…) where no
 *     concept is known
 * @param code how much of it, 1 to 40; 1 where there is no more or less
 * @param said the source's words
 */
public record Term(String name, int code, String said) {

  /**
   * The code of somebody who gains this.
   *
   * @param before the code they have already, or 0
   */
  public int codeAfter(int before) {
    if (before == 0) {
      return code;
    }
    return TermKind.SKILL.has(name) ? SkillCode.best(code, before) : Math.max(code, before);
  }
}
