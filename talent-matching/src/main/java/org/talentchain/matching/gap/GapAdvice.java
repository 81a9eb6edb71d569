package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainLink;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Quarter;
import org.talentchain.model.TemplateId;

/** What to do about a gap: hire, train, share or attract. */
public sealed interface GapAdvice {

  /** How many places it is for. */
  int places();

  /**
   * Hire these (招): they are fit as they are, and each is named for one place only.
   *
   * @param fills who fills which place from when
   */
  record Hire(List<Fill> fills) implements GapAdvice {

    public Hire {
      fills = List.copyOf(fills);
    }

    @Override
    public int places() {
      return fills.size();
    }
  }

  /**
   * Take those who finish a class there is (育).
   *
   * @param training the class
   * @param places how many of its seats
   * @param from when they come
   */
  record Take(ClassId training, int places, Quarter from) implements GapAdvice {}

  /**
   * Open a class (育): these candidates, who have no place, may attend it and are fit for the places when it
   * ends.
   *
   * @param template which class
   * @param students whom to invite
   * @param minimum how many it opens with at least: with fewer students it needs others
   * @param ready when it ends if it begins today, or null when the template does not say how long it lasts
   * @param gives what the places ask for and these candidates have only from the class, skills and
   *     certificates, what most of them need first
   */
  record Open(
      TemplateId template,
      List<CandidateId> students,
      int minimum,
      @Nullable LocalDate ready,
      List<String> gives)
      implements GapAdvice {

    public Open {
      students = List.copyOf(students);
      gives = List.copyOf(gives);
    }

    @Override
    public int places() {
      return students.size();
    }
  }

  /**
   * Share what an organization close by has too many of (联培联享): people who are fit for its places, or
   * finish its class, have no place, and lack one skill here.
   *
   * @param organization who has them
   * @param tie how close it is to the places
   * @param people candidates among them
   * @param graduates how many more finish a class of it
   * @param skills what they lack, each one of them
   */
  record Share(
      OrganizationId organization,
      ChainLink.Kind tie,
      List<CandidateId> people,
      int graduates,
      List<String> skills)
      implements GapAdvice {

    public Share {
      people = List.copyOf(people);
      skills = List.copyOf(skills);
    }

    @Override
    public int places() {
      return people.size() + graduates;
    }
  }

  /** Say what is asked for: as long as positions do not, nobody can be held against them. */
  record Clarify(int places) implements GapAdvice {}

  /**
   * Attract people from elsewhere (引): nobody else is within reach.
   *
   * @param places how many
   * @param fit how many are fit for these places but fill others
   */
  record Attract(int places, int fit) implements GapAdvice {}
}
