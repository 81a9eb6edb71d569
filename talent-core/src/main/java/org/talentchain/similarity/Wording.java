package org.talentchain.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.knowledge.Knowledge;

/**
 * Likeness by characters: the cosine of the short stretches of characters two phrases are made of, rare ones
 * counting more (tf–idf with logarithmic frequencies: Manning, Raghavan and Schütze, <i>Introduction to
 * Information Retrieval</i>, 2008, ch. 6).
 */
public final class Wording {

  private final Script script;
  private final int size;
  private final Map<String, Integer> stretches = new HashMap<>();
  private final double[] rarity;
  /** For each stretch the phrases that hold it, and what it is there. */
  private final int[][] holders;

  private final float[][] shares;

  /**
   * @param phrases what to compare with, and what tells how rare a stretch is
   */
  public Wording(List<String> phrases, Script script) {
    this.script = script;
    this.size = phrases.size();
    List<Map<String, Integer>> counts = phrases.stream().map(this::count).toList();
    List<int[]> frequency = new ArrayList<>();
    for (Map<String, Integer> phrase : counts) {
      for (String stretch : phrase.keySet()) {
        int id = stretches.computeIfAbsent(stretch, none -> frequency.size());
        if (id == frequency.size()) {
          frequency.add(new int[1]);
        }
        frequency.get(id)[0]++;
      }
    }
    this.rarity = frequency.stream().mapToDouble(in -> Math.log((1.0 + size) / (1 + in[0])) + 1).toArray();
    this.holders = new int[rarity.length][];
    this.shares = new float[rarity.length][];
    for (int id = 0; id < rarity.length; id++) {
      holders[id] = new int[frequency.get(id)[0]];
      shares[id] = new float[frequency.get(id)[0]];
    }
    fill(counts);
  }

  private void fill(List<Map<String, Integer>> counts) {
    int[] filled = new int[rarity.length];
    for (int phrase = 0; phrase < size; phrase++) {
      double length = length(counts.get(phrase));
      for (Map.Entry<String, Integer> stretch : counts.get(phrase).entrySet()) {
        int id = stretches.get(stretch.getKey());
        holders[id][filled[id]] = phrase;
        shares[id][filled[id]++] = (float) (weight(id, stretch.getValue()) / length);
      }
    }
  }

  /** The cosine of a phrase with each of the phrases this was made of, 0 to 1. */
  public float[] cosines(String phrase) {
    Map<String, Integer> count = count(phrase);
    float[] cosines = new float[size];
    double length = length(count);
    for (Map.Entry<String, Integer> stretch : count.entrySet()) {
      Integer id = stretches.get(stretch.getKey());
      if (id != null) {
        float share = (float) (weight(id, stretch.getValue()) / length);
        for (int i = 0; i < holders[id].length; i++) {
          cosines[holders[id][i]] += share * shares[id][i];
        }
      }
    }
    return cosines;
  }

  /** Stretches no phrase holds do not count: of them it is not known how rare they are. */
  private double length(Map<String, Integer> count) {
    double sum = 0;
    for (Map.Entry<String, Integer> stretch : count.entrySet()) {
      Integer id = stretches.get(stretch.getKey());
      if (id != null) {
        double weight = weight(id, stretch.getValue());
        sum += weight * weight;
      }
    }
    return sum == 0 ? 1 : Math.sqrt(sum);
  }

  private double weight(int id, int times) {
    return (1 + Math.log(times)) * rarity[id];
  }

  /** In the order of the text, so that sums are the same every time. */
  private Map<String, Integer> count(String phrase) {
    String key = Knowledge.key(phrase);
    String text = script == Script.LATIN ? " " + key + " " : key;
    Map<String, Integer> count = new LinkedHashMap<>();
    for (int length = script.shortest(); length <= script.longest(); length++) {
      for (int at = 0; at + length <= text.length(); at++) {
        count.merge(text.substring(at, at + length), 1, Integer::sum);
      }
    }
    return count;
  }
}
