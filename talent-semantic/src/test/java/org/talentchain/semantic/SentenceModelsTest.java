package org.talentchain.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.similarity.PhraseEmbedding;
import org.talentchain.similarity.PhraseLikeness;

class SentenceModelsTest {

  private static final PhraseEmbedding CHINESE = SentenceModels.chinese(null);

  /** A background of common skills: the whole knowledge base would take the tests a while. */
  private static final PhraseLikeness LIKENESS = PhraseLikeness.of(CHINESE, someSkills());

  @TempDir Path folder;

  private static Knowledge someSkills() {
    List<Concept> some = Knowledge.bundled().concepts(ConceptKind.SKILL).subList(0, 600);
    List<Concept> alone = new ArrayList<>();
    for (Concept one : some) {
      ConceptId id = one.id();
      alone.add(Concept.of(id, ConceptKind.SKILL, one.zh(), one.en(), List.of(), List.of(), List.of()));
    }
    return Knowledge.of(alone);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  // Case 47: the vocabulary of the model knows no capitals.
  @Test
  void capitalsMakeNoDifference() {
    List<float[]> vectors = CHINESE.embed(List.of("Java", "java", "PLC", "ＪＡＶＡ"));

    assertThat(vectors.get(0)).isEqualTo(vectors.get(1)).isEqualTo(vectors.get(3)).isNotEqualTo(vectors.get(2));
    assertThat(cosine(vectors.get(0), vectors.get(2))).isLessThan(0.8);
  }

  // Case 47.
  @ParameterizedTest
  @CsvSource({"Java, PLC", "Java, JavaScript", "AutoCAD, SolidWorks", "会计, 护理", "焊工, 钳工", "PLC编程, 烘焙"})
  void differentThingsAreNotAlike(String one, String other) {
    assertThat(LIKENESS.thousandths(one, other)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"叶片打磨, 叶片修磨", "火箭总装, 火箭装配"})
  void otherWordsForOneThingAreAlike(String one, String other) {
    assertThat(LIKENESS.thousandths(one, other)).isGreaterThanOrEqualTo(PhraseLikeness.LEAST);
  }

  @Test
  void aBlankPhraseIsLikeNothing() {
    assertThat(CHINESE.embed(List.of(" ")).get(0)).containsOnly(0);
    assertThat(LIKENESS.thousandths(" ", "焊工")).isZero();
  }

  @Test
  void englishVectorsHoldBothModels() {
    PhraseEmbedding english = SentenceModels.english(null);
    List<float[]> vectors = english.embed(List.of("welder", "TIG welder", "accountant"));

    assertThat(english.dimensions()).isEqualTo(768).isEqualTo(vectors.get(0).length);
    assertThat(cosine(vectors.get(0), vectors.get(0))).isBetween(0.99, 1.01);
    assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)));
  }

  @Test
  void aPhraseIsComputedOnceAndRememberedOnDisk() throws IOException {
    CountingEmbedding counting = new CountingEmbedding();
    float[] first = RememberedEmbedding.of(counting, folder).embed(List.of("焊工", "焊工", "钳工")).get(0);
    float[] again = RememberedEmbedding.of(counting, folder).embed(List.of("焊工")).get(0);

    assertThat(counting.computed()).containsExactly("焊工", "钳工");
    assertThat(again).isEqualTo(first);
    assertThat(Files.readString(folder.resolve("counting.vectors"), StandardCharsets.ISO_8859_1))
        .doesNotContain(new String("焊工".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatABrokenOffWriteLeftIsWrittenOver() throws IOException {
    RememberedEmbedding.of(new CountingEmbedding(), folder).embed(List.of("焊工"));
    Path file = folder.resolve("counting.vectors");
    long whole = Files.size(file);
    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

    CountingEmbedding counting = new CountingEmbedding();
    RememberedEmbedding.of(counting, folder).embed(List.of("焊工", "钳工"));

    assertThat(counting.computed()).containsExactly("钳工");
    assertThat((Files.size(file) - whole) % (whole - 32)).isZero();
  }

  @Test
  void aPlaceThatCannotBeWrittenCostsNothingButTime() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CountingEmbedding counting = new CountingEmbedding();
    List<float[]> vectors = RememberedEmbedding.of(counting, file).embed(List.of("焊工"));

    assertThat(vectors).hasSize(1);
    assertThat(counting.computed()).containsExactly("焊工");
  }

  @Test
  void vectorsOfAnotherModelAreNotTaken() throws IOException {
    Files.write(folder.resolve("counting.vectors"), new byte[1000]);
    CountingEmbedding counting = new CountingEmbedding();
    RememberedEmbedding.of(counting, folder).embed(List.of("焊工"));

    assertThat(counting.computed()).containsExactly("焊工");
  }
}
