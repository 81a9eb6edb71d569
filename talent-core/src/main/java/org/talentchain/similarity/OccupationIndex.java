package org.talentchain.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;

/**
 * Which occupation of the classification a job title means. Each occupation is known by its name and by the titles under
 * which it is advertised; a title is compared with all of them by wording, by what it contains whole, and by meaning
 * where there is a model. Several titles of an occupation that are alike count together, many of them less each.
 */
public final class OccupationIndex {

  /** How fast a worse likeness stops counting; chosen on the development half of a public set of posted titles. */
  private static final double SHARPNESS = 0.08;

  private static final double LATER_PART = 0.97;

  /**
   * What makes up a likeness. Chosen on the same set.
   *
   * @param wording share of the characters
   * @param meaning share of the sentence model
   * @param containing share of the known titles that stand whole within the title
   */
  private record Shares(float wording, float meaning, float containing) {
    /** To name the occupation: what a title holds whole is a hint that outweighs the rest of its words. */
    static Shares naming(boolean model) {
      return model ? new Shares(0.3f, 0.5f, 0.2f) : new Shares(0.6f, 0, 0.4f);
    }

    /** To compare titles: all words count. */
    static Shares comparing(boolean model) {
      return model ? new Shares(0.3f, 0.7f, 0) : new Shares(1, 0, 0);
    }
  }

  /**
   * An occupation a title may mean.
   *
   * @param code code in the classification
   * @param likeness larger is likelier; comparable for one title only
   */
  public record Ranked(String code, double likeness) {}

  private final List<String> codes;
  /** For each label the occupation it belongs to. */
  private final int[] owners;
  private final double[] crowding;
  private final Map<String, List<Integer>> whole = new HashMap<>();
  private final int longest;
  private final Wording wording;
  private final @Nullable Meaning meaning;

  private OccupationIndex(Map<String, Set<String>> labels, Script script, @Nullable PhraseEmbedding embedding) {
    this.codes = List.copyOf(labels.keySet());
    List<String> texts = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    this.crowding = new double[codes.size()];
    for (int code = 0; code < codes.size(); code++) {
      Set<String> own = labels.get(codes.get(code));
      for (String label : own) {
        whole.computeIfAbsent(label, none -> new ArrayList<>(1)).add(texts.size());
        texts.add(label);
        owner.add(code);
      }
      crowding[code] = Math.log(own.size()) / 2;
    }
    this.owners = owner.stream().mapToInt(Integer::intValue).toArray();
    this.longest = texts.stream().mapToInt(String::length).max().orElse(0);
    this.wording = new Wording(texts, script);
    this.meaning = embedding == null || texts.isEmpty() ? null : new Meaning(texts, embedding);
  }

  /** The occupations a knowledge base knows by code, by their names in one writing; the model may be missing. */
  public static OccupationIndex of(Knowledge knowledge, Script script, @Nullable PhraseEmbedding embedding) {
    Map<String, Set<String>> labels = new TreeMap<>();
    for (Concept concept : knowledge.concepts(ConceptKind.OCCUPATION)) {
      String code = code(knowledge, concept, new HashSet<>());
      if (!code.isEmpty()) {
        List<String> names = new ArrayList<>(List.of(concept.zh(), concept.en()));
        names.addAll(concept.aliases());
        for (String name : names) {
          if (!name.isEmpty() && Script.holdsHan(name) == (script == Script.HAN)) {
            labels.computeIfAbsent(code, none -> new LinkedHashSet<>()).add(Knowledge.key(name));
          }
        }
      }
    }
    return new OccupationIndex(labels, script, embedding);
  }

  /** Its own code, else that of what it is a kind of. */
  private static String code(Knowledge knowledge, Concept concept, Set<ConceptId> seen) {
    if (!concept.code().isEmpty() || !seen.add(concept.id())) {
      return concept.code();
    }
    return concept.broader().stream()
        .map(id -> code(knowledge, knowledge.concept(id).orElseThrow(), seen))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** True when no occupation has a name in this writing. */
  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** The likeliest occupations of each title, best first, at most {@code n}. */
  public List<List<Ranked>> rank(List<String> titles, int n) {
    List<double[]> likeness = likeness(titles, Shares.naming(meaning != null));
    return likeness.stream().map(one -> best(one, n)).toList();
  }

  private List<Ranked> best(double[] likeness, int n) {
    return IntStream.range(0, likeness.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer code) -> -likeness[code]).thenComparing(codes::get))
        .limit(n)
        .map(code -> new Ranked(codes.get(code), likeness[code]))
        .toList();
  }

  /** What each title says of every occupation, as directions of unit length: like occupations, like direction. */
  List<float[]> profiles(Collection<String> titles) {
    Shares shares = Shares.comparing(meaning != null);
    return likeness(List.copyOf(titles), shares).stream().map(OccupationIndex::profile).toList();
  }

  private static float[] profile(double[] likeness) {
    float[] profile = new float[likeness.length];
    double sum = 0;
    for (int code = 0; code < profile.length; code++) {
      double weight = Math.exp((likeness[code] - 1) / SHARPNESS);
      profile[code] = (float) weight;
      sum += weight * weight;
    }
    float length = (float) Math.sqrt(sum);
    for (int code = 0; code < profile.length && length > 0; code++) {
      profile[code] /= length;
    }
    return profile;
  }

  private List<double[]> likeness(List<String> titles, Shares shares) {
    List<List<String>> parts = titles.stream().map(OccupationIndex::readings).toList();
    List<String> texts = parts.stream().flatMap(List::stream).toList();
    List<float[]> meanings = meaning == null ? List.of() : meaning.cosines(texts);
    int[] starts = new int[titles.size() + 1];
    for (int title = 0; title < titles.size(); title++) {
      starts[title + 1] = starts[title] + parts.get(title).size();
    }
    return IntStream.range(0, titles.size())
        .parallel()
        .mapToObj(title -> byOccupation(best(texts, meanings, starts[title], starts[title + 1], shares)))
        .toList();
  }

  /** The title as a whole, and its parts where it has several. */
  private static List<String> readings(String title) {
    List<String> parts = PostedTitle.parts(title).stream().map(Knowledge::key).toList();
    List<String> readings = new ArrayList<>();
    readings.add(String.join(Script.holdsHan(title) ? "" : " ", parts));
    if (parts.size() > 1) {
      readings.addAll(parts);
    }
    return readings;
  }

  /** For each label its likeness to the best of the readings from one place to another. */
  private float[] best(List<String> texts, List<float[]> meanings, int from, int to, Shares shares) {
    float[] best = new float[owners.length];
    Arrays.fill(best, -1);
    for (int at = from; at < to; at++) {
      float worth = (float) Math.pow(LATER_PART, Math.max(0, at - from - 1));
      float[] likeness = wording.cosines(texts.get(at));
      for (int label = 0; label < likeness.length; label++) {
        likeness[label] *= shares.wording();
      }
      containing(texts.get(at), shares.containing(), likeness);
      for (int label = 0; label < likeness.length; label++) {
        float more = meanings.isEmpty() ? 0 : shares.meaning() * meanings.get(at)[label];
        best[label] = Math.max(best[label], worth * (likeness[label] + more));
      }
    }
    return best;
  }

  /** A known title within the title counts by its length, and more at the end, where the noun stands. */
  private void containing(String text, float worth, float[] likeness) {
    if (worth == 0) {
      return;
    }
    Map<Integer, Float> most = new HashMap<>();
    for (int from = 0; from < text.length(); from++) {
      for (int to = from + 2; to <= Math.min(text.length(), from + longest); to++) {
        float share = (float) Math.sqrt((to - from) / (double) text.length()) * (to == text.length() ? 1 : 0.8f);
        for (int label : whole.getOrDefault(text.substring(from, to), List.of())) {
          most.merge(label, share, Math::max);
        }
      }
    }
    most.forEach((label, share) -> likeness[label] += worth * share);
  }

  /** Labels of an occupation together: a soft maximum, less what many labels gain by their number. */
  private double[] byOccupation(float[] labels) {
    double[] sums = new double[codes.size()];
    for (int label = 0; label < labels.length; label++) {
      sums[owners[label]] += Math.exp(labels[label] / SHARPNESS);
    }
    for (int code = 0; code < sums.length; code++) {
      sums[code] = SHARPNESS * (Math.log(sums[code]) - crowding[code]);
    }
    return sums;
  }
}
