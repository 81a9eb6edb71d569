package org.talentchain.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.retrieve.Hit;

class TfIdfTest {

  private static TfIdf vectors(String... texts) {
    TfIdf.Builder building = new TfIdf.Builder(texts.length);
    for (int i = 0; i < texts.length; i++) {
      building.add("d" + i, texts[i]);
    }
    return building.build();
  }

  @Test
  void aTextIsNearestToItself() {
    assertThat(vectors("焊接 PLC编程", "会计", "氩弧焊").nearest("焊接 PLC编程", 1))
        .containsExactly(new Hit("d0", 10_000));
  }

  /** By hand: three documents, idf of java (2 of 3) ln(4/3)+1, of go and c++ (1 of 3) ln(4/2)+1. */
  @Test
  void cosinesAreThoseOfScikitLearn() {
    List<Hit> hits = vectors("java go", "java c++", "rust").nearest("java", 3);
    double java = Math.log(4 / 3.0) + 1;
    double rare = Math.log(4 / 2.0) + 1;
    int points = (int) Math.round(10_000 * java / Math.hypot(java, rare));
    assertThat(hits).containsExactly(new Hit("d0", points), new Hit("d1", points));
  }

  @Test
  void whoSharesNothingIsNotFound() {
    assertThat(vectors("焊接", "会计").nearest("无损检测", 5)).isEmpty();
  }
}
