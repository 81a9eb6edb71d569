package org.talentchain.matching.training.open;

import com.google.common.math.IntMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.Omission;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.open.ClassRoutes.Lesson;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.model.ClassId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Quarter;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.model.TrainingClass;

/**
 * Which classes may be opened, and what they use up. A template becomes an offer for each provider that gives
 * it and each quarter in which it may begin. Classes already announced, and those promised, are offers that
 * stand, and take students while they have seats. Money for those announced has been found already: they cost
 * this plan nothing.
 */
final class ClassOffers {

  /** Lessons in a week where a template states hours and no days. */
  private static final int HOURS_A_WEEK = 40;

  private static final int MOST_SIDE_BY_SIDE = 20;

  /**
   * A class that may be opened, or one that stands.
   *
   * @param lesson what it teaches
   * @param template what it is opened from, or null when it was announced
   * @param standing the class that stands, or null when it would be opened
   * @param promise the same with those promised a seat in it, or null
   */
  record Choice(
      int lesson,
      @Nullable ClassTemplate template,
      @Nullable TrainingClass standing,
      @Nullable PlannedClass promise,
      OrganizationId provider,
      LocalDate start,
      LocalDate end,
      BigDecimal cost,
      BigDecimal costPerStudent) {

    int seated() {
      return promise == null ? 0 : promise.students().size();
    }
  }

  /** By choice of others: the same class among these, or -1. */
  int[] numbersOf(ClassOffers others) {
    return others.choices().stream()
        .mapToInt(
            other ->
                IntStream.range(0, choices().size()).filter(at -> isSame(choices().get(at), other)).findFirst().orElse(-1))
        .toArray();
  }

  private static boolean isSame(Choice one, Choice other) {
    return one.lesson() == other.lesson()
        && one.provider().equals(other.provider())
        && one.start().equals(other.start())
        && Objects.equals(one.standing(), other.standing());
  }

  /** Whose limit it is, and which. */
  record Meaning(Relaxation.Limit limit, @Nullable OrganizationId provider) {}

  private final ClassPlanRequest request;
  private final Outlook outlook;
  private final LocalDate asOf;
  private final List<Quarter> quarters;
  private final int places;

  private final List<Lesson> lessons = new ArrayList<>();
  private final Map<TemplateId, Integer> lessonOf = new TreeMap<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Integer> most = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  /**
   * @param announced classes of the city
   * @param until the last day on which somebody is needed
   * @param places how many people are needed
   */
  ClassOffers(
      ClassPlanRequest request, List<TrainingClass> announced, LocalDate asOf, @Nullable LocalDate until, int places) {
    this.request = request;
    this.outlook = request.outlook();
    this.asOf = asOf;
    this.places = places;
    this.quarters = request.quarters().isEmpty() ? usual(asOf, until) : request.quarters();
    for (ClassTemplate template : outlook.templates()) {
      lessonOf.put(template.id(), lessons.size());
      String name = template.id().value();
      lessons.add(new Lesson(name, template.curriculum(), template.credentials(), template.prerequisites()));
    }
    addPromised();
    addAnnounced(announced);
    Set<TemplateId> given = new HashSet<>();
    outlook.capacities().forEach(capacity -> addOf(capacity, given));
    for (ClassTemplate template : outlook.templates()) {
      if (!given.contains(template.id())) {
        omit(template.id().value(), Omission.Reason.NO_PROVIDER);
      }
    }
    addBudget();
    addSeats();
  }

  /** From the coming weeks to the last in which somebody is needed; four where no day is stated, eight at most. */
  private static List<Quarter> usual(LocalDate asOf, @Nullable LocalDate until) {
    Quarter first = Quarter.of(asOf);
    List<Quarter> usual = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Quarter quarter = first.plus(i);
      boolean needed = until == null ? i < 4 : !quarter.firstDay().isAfter(until);
      if (needed) {
        usual.add(quarter);
      }
    }
    return usual;
  }

  private void omit(String what, Omission.Reason reason) {
    Omission omission = new Omission(what, reason);
    if (!omissions.contains(omission)) {
      omissions.add(omission);
    }
  }

  // Classes that stand.

  private void addPromised() {
    for (PlannedClass promise : request.promises().classes()) {
      TrainingClass taught = promise.taught();
      TemplateId id = promise.template();
      ClassTemplate template = id == null ? null : template(id);
      LocalDate[] days = days(taught);
      if (days == null) {
        omit(taught.id().value(), Omission.Reason.DATES_UNKNOWN);
        continue;
      }
      int lesson = template == null ? lesson(taught) : lessonOf.get(template.id());
      BigDecimal perStudent = taught.cost() == null ? BigDecimal.ZERO : taught.cost();
      BigDecimal fixed = template == null ? BigDecimal.ZERO : orNothing(template.fixedCost());
      add(
          new Choice(
              lesson, template, taught, promise, taught.provider(), days[0], days[1], fixed, perStudent), 1);
    }
  }

  private @Nullable ClassTemplate template(TemplateId id) {
    return outlook.templates().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  private void addAnnounced(List<TrainingClass> announced) {
    Set<ClassId> promised = new HashSet<>();
    request.promises().classes().forEach(each -> promised.add(each.id()));
    for (TrainingClass each : announced) {
      LocalDate[] days = days(each);
      if (days == null) {
        omit(each.id().value(), Omission.Reason.DATES_UNKNOWN);
      } else if (days[0].isAfter(asOf) && !promised.contains(each.id())) {
        int lesson = lesson(each);
        BigDecimal paid = BigDecimal.ZERO;
        add(new Choice(lesson, null, each, null, each.provider(), days[0], days[1], paid, paid), 1);
      }
    }
  }

  private int lesson(TrainingClass taught) {
    lessons.add(new Lesson(taught.id().value(), taught.curriculum(), taught.credentials(), taught.prerequisites()));
    return lessons.size() - 1;
  }

  private static LocalDate @Nullable [] days(TrainingClass taught) {
    return taught.start() == null || taught.end() == null
        ? null
        : new LocalDate[] {taught.start().firstDay(), taught.end().lastDay()};
  }

  private static BigDecimal orNothing(@Nullable BigDecimal yuan) {
    return yuan == null ? BigDecimal.ZERO : yuan;
  }

  // Classes that may be opened.

  private void addOf(TrainingCapacity capacity, Set<TemplateId> given) {
    int first = choices.size();
    for (ClassTemplate template : outlook.templates()) {
      if (!capacity.templates().isEmpty() && !capacity.templates().contains(template.id())) {
        continue;
      }
      given.add(template.id());
      Integer days = days(template);
      if (days == null) {
        omit(template.id().value(), Omission.Reason.DURATION_UNKNOWN);
      } else if (request.budget() != null && template.fixedCost() == null && template.costPerStudent() == null) {
        omit(template.id().value(), Omission.Reason.COST_UNKNOWN);
      } else {
        quarters.forEach(quarter -> addIn(quarter, capacity, template, days));
      }
    }
    addLimits(capacity, users(capacity, first));
  }

  private static @Nullable Integer days(ClassTemplate template) {
    if (template.days() != null) {
      return template.days();
    }
    return template.hours() == null ? null : 7 * IntMath.divide(template.hours(), HOURS_A_WEEK, RoundingMode.CEILING);
  }

  private void addIn(Quarter quarter, TrainingCapacity capacity, ClassTemplate template, int days) {
    LocalDate start = quarter.firstDay().isAfter(asOf) ? quarter.firstDay() : asOf.plusDays(1);
    if (capacity.from() != null && capacity.from().firstDay().isAfter(start)) {
      start = capacity.from().firstDay();
    }
    LocalDate end = start.plusDays(days - 1L);
    boolean holds = capacity.until() == null || !end.isAfter(capacity.until().lastDay());
    if (holds && !start.isAfter(quarter.lastDay())) {
      Choice choice =
          new Choice(
              lessonOf.get(template.id()),
              template,
              null,
              null,
              capacity.provider(),
              start,
              end,
              orNothing(template.fixedCost()),
              orNothing(template.costPerStudent()));
      add(choice, sideBySide(capacity, template));
    }
  }

  private int sideBySide(TrainingCapacity capacity, ClassTemplate template) {
    int useful = Math.min(MOST_SIDE_BY_SIDE, Math.max(1, places / template.minimum()));
    int rooms = capacity.rooms() == null ? useful : capacity.rooms();
    int instructors = capacity.instructors() == null ? useful : capacity.instructors();
    return Math.min(useful, Math.min(rooms, instructors));
  }

  private void add(Choice choice, int often) {
    choices.add(choice);
    most.add(often);
  }

  // Limits.

  /** What was just added for a capacity, and what stands with its provider where nothing else could hold it. */
  private int[] users(TrainingCapacity capacity, int first) {
    boolean only =
        outlook.capacities().stream().filter(each -> each.provider().equals(capacity.provider())).count() == 1;
    return IntStream.range(0, choices.size())
        .filter(
            number -> {
              Choice choice = choices.get(number);
              boolean stands = choice.standing() != null && choice.provider().equals(capacity.provider());
              ClassTemplate template = choice.template();
              boolean named = template != null && capacity.templates().contains(template.id());
              return number >= first || stands && (only || named);
            })
        .toArray();
  }

  private void addLimits(TrainingCapacity capacity, int[] users) {
    Set<LocalDate> moments = new TreeSet<>();
    IntStream.of(users).forEach(number -> moments.add(choices.get(number).start()));
    Set<List<Integer>> known = new HashSet<>();
    for (LocalDate moment : moments) {
      int[] busy =
          IntStream.of(users)
              .filter(number -> !choices.get(number).start().isAfter(moment))
              .filter(number -> !choices.get(number).end().isBefore(moment))
              .toArray();
      if (known.add(IntStream.of(busy).boxed().toList())) {
        addLimit(capacity, Relaxation.Limit.ROOMS, capacity.rooms(), busy);
        addLimit(capacity, Relaxation.Limit.INSTRUCTORS, capacity.instructors(), busy);
        addLimit(capacity, Relaxation.Limit.PROVIDER_SEATS, capacity.seats(), busy);
      }
    }
  }

  /** What stands is never too much: it was taken on. */
  private void addLimit(TrainingCapacity capacity, Relaxation.Limit kind, @Nullable Integer amount, int[] busy) {
    if (amount == null) {
      return;
    }
    boolean seats = kind == Relaxation.Limit.PROVIDER_SEATS;
    long standing = 0;
    long seated = 0;
    for (int number : busy) {
      standing += choices.get(number).standing() == null ? 0 : 1;
      seated += choices.get(number).seated();
    }
    long free = seats ? Math.max(amount - seated, 0) : Math.max(amount, standing);
    limits.add(new Limit(free, busy, all(busy, seats ? 0 : 1), all(busy, seats ? 1 : 0)));
    meanings.add(new Meaning(kind, capacity.provider()));
  }

  private static long[] all(int[] some, long each) {
    return IntStream.of(some).mapToLong(number -> each).toArray();
  }

  private void addBudget() {
    if (request.budget() == null) {
      return;
    }
    int[] all = IntStream.range(0, choices.size()).toArray();
    long seated = choices.stream().mapToLong(each -> each.seated() * cents(each.costPerStudent())).sum();
    limits.add(
        new Limit(
            cents(request.budget()) - seated,
            all,
            choices.stream().mapToLong(each -> cents(each.cost())).toArray(),
            choices.stream().mapToLong(each -> cents(each.costPerStudent())).toArray()));
    meanings.add(new Meaning(Relaxation.Limit.BUDGET, null));
  }

  private void addSeats() {
    if (request.seats() == null) {
      return;
    }
    int[] some =
        IntStream.range(0, choices.size()).filter(number -> choices.get(number).standing() == null).toArray();
    limits.add(new Limit(request.seats(), some, all(some, 0), all(some, 1)));
    meanings.add(new Meaning(Relaxation.Limit.SEATS, null));
  }

  static long cents(BigDecimal yuan) {
    return yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  static BigDecimal yuan(long cents) {
    return BigDecimal.valueOf(cents, 2).stripTrailingZeros();
  }

  List<Lesson> lessons() {
    return lessons;
  }

  List<Choice> choices() {
    return choices;
  }

  /**
   * The same in numbers.
   *
   * @param placeOf numbers places
   */
  List<Offer> offers(ToIntFunction<OrganizationId> placeOf) {
    List<Offer> offers = new ArrayList<>();
    for (int number = 0; number < choices.size(); number++) {
      Choice choice = choices.get(number);
      ClassTemplate template = choice.template();
      boolean stands = choice.standing() != null;
      int seats = choice.standing() != null ? choice.standing().seats() : template == null ? 0 : template.seats();
      offers.add(
          new Offer(
              choice.lesson(),
              (int) choice.end().toEpochDay(),
              placeOf.applyAsInt(choice.provider()),
              stands ? 1 : 0,
              most.get(number),
              stands || template == null ? 0 : template.minimum(),
              seats - choice.seated(),
              cents(choice.cost()),
              cents(choice.costPerStudent())));
    }
    return offers;
  }

  List<Limit> limits() {
    return limits;
  }

  Meaning meaning(int limit) {
    return meanings.get(limit);
  }

  List<Omission> omissions() {
    return omissions;
  }
}
