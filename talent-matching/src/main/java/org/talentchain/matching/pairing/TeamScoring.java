package org.talentchain.matching.pairing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainLink;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.matching.index.Kind;
import org.talentchain.matching.pairing.PairScore.Aspect;
import org.talentchain.model.Challenge;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;
import org.talentchain.model.TieKind;
import org.talentchain.similarity.PhraseCloseness;
import org.talentchain.similarity.Script;
import org.talentchain.similarity.Wording;

/** Scores teams for challenges. */
final class TeamScoring {

  /** Below this average closeness of topics, in thousandths, a team is not proposed; our own reading. */
  static final int LEAST_TOPICS = 300;

  private static final int FULL = 1000;
  private static final Map<TieKind, Integer> TIES =
      Map.of(TieKind.HOSTS_WORKSHOP, FULL, TieKind.COOPERATES, 800);

  private final City city;
  private final ChainGraph chain;
  private final BestLikeness likeness;
  private final List<Team> teams;
  private final Wording wording;

  TeamScoring(WorkshopRequest request, ChainGraph chain) {
    this.city = request.city();
    this.chain = chain;
    this.likeness =
        new BestLikeness(
            new PhraseCloseness(
                request.knowledge(),
                EnumSet.of(ConceptKind.SKILL, ConceptKind.OCCUPATION, ConceptKind.MAJOR),
                request.likeness()));
    this.teams = city.chain().teams();
    List<String> texts = teams.stream().map(TeamScoring::text).toList();
    this.wording = new Wording(texts, Script.of(texts));
  }

  /** A team that says nothing of its fields can be scored for nothing. */
  static boolean isAssessable(Team team) {
    return !held(team).isEmpty();
  }

  /** All teams that can be scored for a challenge, in the order of the list. */
  List<TeamFit> fits(Challenge challenge) {
    float[] alike = wording.cosines(text(challenge));
    Map<TeamId, Integer> texts = new HashMap<>();
    for (int at = 0; at < alike.length; at++) {
      texts.put(teams.get(at).id(), Math.min(FULL, Math.round(FULL * alike[at])));
    }
    return teams.stream()
        .filter(TeamScoring::isAssessable)
        .map(team -> fit(challenge, team, texts.getOrDefault(team.id(), 0)))
        .toList();
  }

  private TeamFit fit(Challenge challenge, Team team, int wordingThousandths) {
    List<String> asked = asked(challenge);
    List<Likeness> topics = likeness.of(asked, held(team));
    List<SegmentId> place = place(challenge);
    ChainLink.Kind link = link(challenge, team, place);
    boolean isPlaced = !place.isEmpty() && (team.home() != null || !team.segments().isEmpty());
    List<TieKind> ties = ties(challenge, team);
    int together = ties.stream().mapToInt(kind -> TIES.getOrDefault(kind, 0)).max().orElse(0);
    PairScore score =
        PairScore.of(
            Aspect.TOPICS.part(BestLikeness.average(topics, asked.size())),
            Aspect.WORDING.part(wordingThousandths),
            Aspect.CHAIN.part(link != null ? Integer.valueOf(link.thousandths()) : isPlaced ? 0 : null),
            Aspect.TIES.part(together));
    return new TeamFit(challenge, team, score, topics, link, ties);
  }

  private static List<String> asked(Challenge challenge) {
    return challenge.topics().isEmpty() ? List.of(challenge.title()) : challenge.topics();
  }

  private static List<String> held(Team team) {
    if (!team.fields().isEmpty()) {
      return team.fields();
    }
    return team.summary() == null ? List.of() : List.of(team.summary());
  }

  private static String text(Challenge challenge) {
    return joined(challenge.title(), challenge.topics(), challenge.description());
  }

  private static String text(Team team) {
    return joined("", team.fields(), team.summary());
  }

  private static String joined(String first, Collection<String> phrases, @Nullable String last) {
    return Stream.of(Stream.of(first), phrases.stream(), Stream.of(last == null ? "" : last))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** The segments a challenge is about: its own, or else its enterprise's. */
  List<SegmentId> place(Challenge challenge) {
    SegmentId own = challenge.segment();
    if (own != null) {
      return List.of(own);
    }
    return chain.organization(challenge.enterprise()).map(Organization::segments).orElse(List.of());
  }

  private ChainLink.@Nullable Kind link(Challenge challenge, Team team, List<SegmentId> place) {
    Stream<ChainLink.Kind> byHome =
        chain.closeTo(challenge.enterprise(), challenge.segment()).stream()
            .filter(link -> link.organization().id().equals(team.home()))
            .map(ChainLink::kind);
    Stream<ChainLink.Kind> bySegments =
        team.segments().stream()
            .flatMap(own -> place.stream().map(at -> bySegment(own, at)))
            .flatMap(Optional::stream);
    return Stream.concat(byHome, bySegments).min(Enum::compareTo).orElse(null);
  }

  private Optional<ChainLink.Kind> bySegment(SegmentId own, SegmentId at) {
    if (own.equals(at)) {
      return Optional.of(ChainLink.Kind.SAME_SEGMENT);
    }
    if (feeds(own, at) || feeds(at, own)) {
      return Optional.of(ChainLink.Kind.NEIGHBOUR_SEGMENT);
    }
    boolean isSameChain = chain.chainOf(own).isPresent() && chain.chainOf(own).equals(chain.chainOf(at));
    return isSameChain ? Optional.of(ChainLink.Kind.SAME_CHAIN) : Optional.empty();
  }

  private boolean feeds(SegmentId from, SegmentId to) {
    return chain.segment(from).map(Segment::feeds).orElse(List.of()).contains(to);
  }

  private List<TieKind> ties(Challenge challenge, Team team) {
    return tiesOf(challenge.enterprise(), team).filter(TIES::containsKey).distinct().sorted().toList();
  }

  /** The ties between an enterprise and a team or its home, whichever way they run. */
  Stream<TieKind> tiesOf(OrganizationId enterprise, Team team) {
    Set<String> side =
        Stream.of(team.id().value(), team.home() == null ? null : team.home().value())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    String other = enterprise.value();
    return city.chain().ties().stream()
        .filter(
            tie ->
                (side.contains(tie.from()) && tie.to().equals(other))
                    || (side.contains(tie.to()) && tie.from().equals(other)))
        .map(tie -> tie.kind());
  }
}
