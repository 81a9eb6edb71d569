package org.talentchain.benchmarks.city;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Cover;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Candidate;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Outlook;
import org.talentchain.model.Position;
import org.talentchain.model.TemplateId;

/**
 * Candidates, positions and courses without end, to measure on. Somebody works in one or two families of
 * skills; families, skills, occupations and places have the long tails they have in life. The same seed and
 * number give the same candidate, whichever was made before, so that a million need not be there at once.
 * Safe for use by many threads.
 */
public final class LoadGenerator {

  private final long seed;
  private final Applicants applicants;
  private final Vacancies vacancies;
  private final Courses courses;
  private final ChainDescription chain;

  /**
   * @param knowledge where skills, occupations and places are taken from
   * @param seed of the chance
   */
  public LoadGenerator(Knowledge knowledge, long seed) {
    Ingredients city = new Ingredients();
    List<SkillFamily> families = SkillFamily.of(knowledge, city);
    List<String> places = byNearness(knowledge, city);
    this.seed = seed;
    this.chain = HaiyangSample.chain();
    this.applicants = new Applicants(city, families, places);
    this.vacancies = new Vacancies(city, families, places, chain);
    this.courses = new Courses(families);
  }

  /** Where the sample city is and how far the others are from there, the nearest first. */
  private static List<String> byNearness(Knowledge knowledge, Ingredients city) {
    Concept home = knowledge.find(ConceptKind.PLACE, city.firms.get(0).place()).orElseThrow();
    List<Concept> near =
        knowledge.covers(home.id()).stream()
            .sorted(Comparator.comparing((Cover cover) -> !cover.concept().equals(home.id())))
            .flatMap(cover -> knowledge.concept(cover.concept()).stream())
            .toList();
    return Stream.concat(near.stream(), knowledge.concepts(ConceptKind.PLACE).stream())
        .map(Concept::name)
        .distinct()
        .toList();
  }

  /** The chain the positions are on: the sample city's. */
  public ChainDescription chain() {
    return chain;
  }

  /** The candidates numbered from 0. */
  public Stream<Candidate> candidates(int count) {
    return IntStream.range(0, count).mapToObj(this::candidate);
  }

  public Candidate candidate(int number) {
    return Candidate.of(id("C", number), applicants.profile(Dice.of(seed, number)));
  }

  /** The positions numbered from 0. */
  public Stream<Position> positions(int count) {
    return IntStream.range(0, count).mapToObj(this::position);
  }

  public Position position(int number) {
    return vacancies.position(id("P", number), Dice.of(~seed, number));
  }

  /**
   * As many positions, of which every second cannot do without something one of these classes teaches.
   *
   * @param templates made here; not empty
   */
  public Stream<Position> positions(int count, List<ClassTemplate> templates) {
    return IntStream.range(0, count).mapToObj(number -> number % 2 == 0 ? position(number) : taught(number, templates));
  }

  private Position taught(int number, List<ClassTemplate> templates) {
    Dice dice = Dice.of(~seed, number);
    return vacancies.taught(id("P", number), dice.one(templates), dice);
  }

  /** The class templates numbered from 0 and schools that can give them. */
  public Outlook courses(int count) {
    List<ClassTemplate> templates =
        IntStream.range(0, count)
            .mapToObj(number -> courses.template(new TemplateId(id("T", number)), Dice.of(31 * seed, number)))
            .toList();
    return new Outlook(List.of(), List.of(), templates, courses.capacities(templates, Dice.of(37 * seed, count)));
  }

  /** All of one length, so that they sort as their numbers do. */
  private static String id(String letter, int number) {
    return letter + String.valueOf(10_000_000 + number).substring(1);
  }
}
