package org.talentchain.chain;

import java.util.Locale;

/** What a step is called, by what it joins and from which end it is walked. */
final class StepWords {

  private StepWords() {}

  /** English for an English locale, else Chinese. */
  static String of(ChainStep step, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    ChainNode.Kind first = step.direction() == Direction.ALONG ? step.from().kind() : step.to().kind();
    ChainNode.Kind second = step.direction() == Direction.ALONG ? step.to().kind() : step.from().kind();
    boolean along = step.direction() == Direction.ALONG;
    return english ? english(step.kind(), first, second, along) : chinese(step.kind(), first, second, along);
  }

  private static String chinese(EdgeKind kind, ChainNode.Kind first, ChainNode.Kind second, boolean along) {
    boolean ofSegment = second == ChainNode.Kind.SEGMENT;
    return switch (kind) {
      case TRAINS_FOR -> {
        if (first == ChainNode.Kind.CLASS) {
          yield along ? (ofSegment ? "对应环节" : "定向单位") : "定制班";
        }
        yield along ? "定向培养" : (ofSegment ? "培养单位" : "委托培养");
      }
      case OFFERS -> along ? "承办" : "承办单位";
      case COOPERATES -> first == ChainNode.Kind.TEAM || second == ChainNode.Kind.TEAM ? "合作" : "联合办学";
      case HOSTS_WORKSHOP -> along ? "设立院士工坊" : "院士工坊设于";
      case SUPPLIES -> along ? "供应" : "供应商";
      case MEMBER_OF -> {
        if (first == ChainNode.Kind.TEAM) {
          yield along ? (ofSegment ? "服务环节" : "依托单位") : "院士团队";
        }
        yield along ? "链上环节" : "链上单位";
      }
      case FEEDS -> along ? "下游环节" : "上游环节";
    };
  }

  private static String english(EdgeKind kind, ChainNode.Kind first, ChainNode.Kind second, boolean along) {
    boolean ofSegment = second == ChainNode.Kind.SEGMENT;
    return switch (kind) {
      case TRAINS_FOR -> {
        if (first == ChainNode.Kind.CLASS) {
          yield along ? (ofSegment ? "trains for" : "is tailored to") : "has the class";
        }
        yield along ? "trains for" : "has people trained by";
      }
      case OFFERS -> along ? "runs" : "is run by";
      case COOPERATES -> "cooperates with";
      case HOSTS_WORKSHOP -> along ? "hosts a workshop of" : "has a workshop at";
      case SUPPLIES -> along ? "supplies" : "is supplied by";
      case MEMBER_OF -> {
        if (first == ChainNode.Kind.TEAM) {
          yield along ? (ofSegment ? "works for" : "is based at") : "has the team";
        }
        yield along ? "belongs to" : "includes";
      }
      case FEEDS -> along ? "feeds" : "is fed by";
    };
  }
}
