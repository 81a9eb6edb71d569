package org.talentchain.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Titles to be found by others like them: by wording, by the occupations they mean, by a sentence model where there is
 * one, and by what their nearest neighbours are like. Titles of one group are names of one thing and found together.
 */
public final class TitleIndex {

  private static final float BEST_OF_GROUP = 0.8f;
  private static final Pattern RANK = Pattern.compile("高级|资深|初级|中级|首席|见习|实习|副(?=主|总|经)|助理|主管|总监|经理");

  /**
   * A title to be found.
   *
   * @param id names it in the answer
   * @param text the title
   * @param group what it is another name of, or null when it stands for itself
   */
  public record Title(String id, String text, @Nullable String group) {}

  /**
   * A title found.
   *
   * @param id of the title
   * @param likeness larger is more alike
   */
  public record Found(String id, double likeness) {}

  private final List<Title> titles;
  private final TitleEvidence evidence;
  private final Wording wording;
  private final @Nullable Meaning meaning;
  private final @Nullable OccupationIndex occupations;
  private final List<float[]> profiles;
  private final int @Nullable [] groups;

  private TitleIndex(
      List<Title> titles,
      TitleEvidence evidence,
      @Nullable OccupationIndex occupations,
      @Nullable PhraseEmbedding embedding) {
    this.titles = List.copyOf(titles);
    this.evidence = evidence;
    List<String> texts = titles.stream().map(Title::text).map(this::readable).toList();
    this.wording = new Wording(texts, Script.of(texts));
    boolean byMeaning = embedding != null && evidence.meaning() > 0 && !texts.isEmpty();
    this.meaning = byMeaning ? new Meaning(texts, embedding) : null;
    boolean byKnowledge = occupations != null && !occupations.isEmpty() && evidence.knowledge() > 0;
    this.occupations = byKnowledge ? occupations : null;
    this.profiles = byKnowledge ? occupations.profiles(texts) : List.of();
    this.groups = groups(titles);
  }

  /**
   * An index of these titles.
   *
   * @param evidence how much each kind of likeness counts
   * @param occupations what the knowledge base knows of titles in this writing, or null to leave it out
   * @param embedding a sentence model for this writing, or null when there is none
   */
  public static TitleIndex of(
      List<Title> titles,
      TitleEvidence evidence,
      @Nullable OccupationIndex occupations,
      @Nullable PhraseEmbedding embedding) {
    return new TitleIndex(titles, evidence, occupations, embedding);
  }

  /** A title of nothing but rank stays as it is. */
  private String readable(String text) {
    String plain = text.replace('_', ' ').strip();
    String work = evidence.ranksAside() ? RANK.matcher(plain).replaceAll("").strip() : plain;
    return work.length() > 1 ? work : plain;
  }

  private static int @Nullable [] groups(List<Title> titles) {
    if (titles.stream().allMatch(title -> title.group() == null)) {
      return null;
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[] groups = new int[titles.size()];
    for (int i = 0; i < groups.length; i++) {
      String group = titles.get(i).group();
      String name = group == null ? "title " + i : "group " + group;
      groups[i] = numbers.computeIfAbsent(name, none -> numbers.size());
    }
    return groups;
  }

  /** All titles for each query, the most alike first, ties in the order given. */
  public List<List<Found>> rank(List<String> queries) {
    List<float[]> likeness = likeness(queries.stream().map(this::readable).toList());
    if (evidence.neighbours() > 0) {
      likeness = withNeighbours(likeness);
    }
    if (groups != null) {
      likeness = likeness.stream().map(this::together).toList();
    }
    return likeness.stream().map(this::ranked).toList();
  }

  private List<Found> ranked(float[] likeness) {
    return IntStream.range(0, likeness.length)
        .boxed()
        .sorted(Comparator.comparingDouble(title -> -likeness[title]))
        .map(title -> new Found(titles.get(title).id(), likeness[title]))
        .toList();
  }

  private List<float[]> likeness(List<String> queries) {
    List<float[]> meanings = meaning == null ? List.of() : meaning.cosines(queries);
    List<float[]> known = occupations == null ? List.of() : occupations.profiles(queries);
    return IntStream.range(0, queries.size())
        .parallel()
        .mapToObj(
            query -> {
              float[] likeness = wording.cosines(queries.get(query));
              for (int title = 0; title < likeness.length; title++) {
                likeness[title] *= evidence.wording();
                if (meaning != null) {
                  likeness[title] += evidence.meaning() * meanings.get(query)[title];
                }
                if (occupations != null) {
                  likeness[title] += evidence.knowledge() * product(known.get(query), profiles.get(title));
                }
              }
              return likeness;
            })
        .toList();
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** What the titles most like a query are like is like the query (the cluster hypothesis, van Rijsbergen 1979). */
  private List<float[]> withNeighbours(List<float[]> queries) {
    List<List<Integer>> nearest = queries.stream().map(this::nearest).toList();
    List<Integer> wanted = nearest.stream().flatMap(List::stream).distinct().toList();
    List<float[]> found = likeness(wanted.stream().map(title -> readable(titles.get(title).text())).toList());
    Map<Integer, float[]> rows = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      rows.put(wanted.get(i), found.get(i));
    }
    List<float[]> smoothed = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      smoothed.add(smoothed(queries.get(i), nearest.get(i), rows));
    }
    return smoothed;
  }

  private List<Integer> nearest(float[] likeness) {
    return IntStream.range(0, likeness.length)
        .boxed()
        .sorted(Comparator.comparingDouble(title -> -likeness[title]))
        .limit(evidence.neighbours())
        .toList();
  }

  private float[] smoothed(float[] likeness, List<Integer> nearest, Map<Integer, float[]> rows) {
    float[] sum = new float[likeness.length];
    float weights = 0;
    for (int title : nearest) {
      float weight = (float) Math.pow(Math.max(0, likeness[title]), 3);
      float[] row = rows.get(title);
      weights += weight;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weight * row[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = weights == 0 ? likeness[i] : (likeness[i] + sum[i] / weights) / 2;
    }
    return sum;
  }

  /** Each title as alike as its group: mostly by the best of it, a little by all. */
  private float[] together(float[] likeness) {
    Map<Integer, float[]> sums = new HashMap<>();
    for (int title = 0; title < likeness.length; title++) {
      float[] sum = sums.computeIfAbsent(groups[title], none -> new float[] {Float.NEGATIVE_INFINITY, 0, 0});
      sum[0] = Math.max(sum[0], likeness[title]);
      sum[1] += likeness[title];
      sum[2]++;
    }
    float[] together = new float[likeness.length];
    for (int title = 0; title < likeness.length; title++) {
      float[] sum = sums.get(groups[title]);
      together[title] = BEST_OF_GROUP * sum[0] + (1 - BEST_OF_GROUP) * sum[1] / sum[2];
    }
    return together;
  }
}
