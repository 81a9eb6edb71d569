package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.command.StaffTable.Field;
import org.talentchain.cli.command.StaffTable.StaffRow;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.timetable.Absence;
import org.talentchain.matching.timetable.Appointment;
import org.talentchain.matching.timetable.Booth;
import org.talentchain.matching.timetable.FairHours;
import org.talentchain.matching.timetable.FairInterviews;
import org.talentchain.matching.timetable.Interview;
import org.talentchain.matching.timetable.Pin;
import org.talentchain.matching.timetable.Timetable;
import org.talentchain.matching.timetable.TimetableRequest;
import org.talentchain.matching.timetable.Walk;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import picocli.CommandLine.Option;

/** When and where interviews can take place. */
final class TimetableArguments {

  private static final int LONGEST_MINUTES = 480;

  @Option(names = "--open", paramLabel = "HH:MM-HH:MM,…", descriptionKey = "open")
  private String open = "09:00-11:30,13:30-16:30";

  @Option(names = "--slot", paramLabel = "MINUTES", descriptionKey = "slot")
  private int slot = FairHours.USUAL_MINUTES;

  @Option(names = "--length", paramLabel = "MINUTES", descriptionKey = "length")
  private int length = FairHours.USUAL_MINUTES;

  @Option(names = "--lengths", paramLabel = "FILE", descriptionKey = "lengths")
  private @Nullable Path lengths;

  @Option(names = "--capacity", paramLabel = "N", descriptionKey = "capacity")
  private int capacity = 1;

  @Option(names = "--halls", paramLabel = "FILE", descriptionKey = "halls")
  private @Nullable Path halls;

  @Option(names = "--walking", paramLabel = "FILE", descriptionKey = "walking")
  private @Nullable Path walking;

  @Option(names = "--absences", paramLabel = "FILE", descriptionKey = "absences")
  private @Nullable Path absences;

  @Option(names = "--pins", paramLabel = "FILE", descriptionKey = "pins")
  private @Nullable Path pins;

  @Option(names = "--keep", paramLabel = "FILE", descriptionKey = "keep")
  private @Nullable Path keep;

  @Option(names = "--with-reserves", descriptionKey = "with-reserves")
  private boolean withReserves;

  void check(Desk desk) {
    desk.inRange("--slot", slot, 1, LONGEST_MINUTES);
    desk.inRange("--length", length, 1, LONGEST_MINUTES);
    desk.inRange("--capacity", capacity, 1, 1_000);
    hours(desk);
  }

  private FairHours hours(Desk desk) {
    try {
      return FairHours.parse(open, slot);
    } catch (IllegalArgumentException e) {
      throw desk.failure(e, "timetable.hours", open, slot);
    }
  }

  /** What the timetable of a plan is to be made of. */
  TimetableRequest request(Desk desk, City city, FairPlan plan, @Nullable Charset encoding) {
    Reading reading = new Reading(desk, city, encoding);
    Map<PositionId, Integer> minutes = reading.lengths();
    FairInterviews interviews =
        new FairInterviews(city.positions(), position -> minutes.getOrDefault(position, length));
    List<Interview> wanted = withReserves ? interviews.invitedAndReserves(plan) : interviews.invited(plan);
    return TimetableRequest.of(hours(desk), wanted)
        .booths(reading.booths())
        .walks(reading.walks())
        .absences(reading.absences())
        .pins(reading.pins(wanted));
  }

  /** The timetable whose times are to be kept, or null. */
  @Nullable Timetable previous(Desk desk, City city, TimetableRequest request, @Nullable Charset encoding) {
    return keep == null ? null : new Reading(desk, city, encoding).previous(keep, request.interviews());
  }

  /** Reads the lists about the candidates and positions of a city. */
  private final class Reading {

    private final Desk desk;
    private final City city;
    private final @Nullable Charset encoding;
    private final Map<String, CandidateId> candidates;
    private final Map<String, PositionId> positions;

    Reading(Desk desk, City city, @Nullable Charset encoding) {
      this.desk = desk;
      this.city = city;
      this.encoding = encoding;
      this.candidates =
          city.candidates().stream()
              .map(candidate -> candidate.id())
              .collect(Collectors.toMap(CandidateId::value, Function.identity()));
      this.positions =
          city.positions().stream()
              .map(Position::id)
              .collect(Collectors.toMap(PositionId::value, Function.identity()));
    }

    private List<StaffRow> rows(@Nullable Path file, Field first, Field... others) {
      return file == null
          ? List.of()
          : StaffTable.rows(desk, file, encoding, EnumSet.of(first, others));
    }

    private CandidateId candidate(StaffRow row) {
      return known(candidates, row, Field.CANDIDATE);
    }

    private PositionId position(StaffRow row) {
      return known(positions, row, Field.POSITION);
    }

    private static <I> I known(Map<String, I> ids, StaffRow row, Field field) {
      I id = ids.get(row.text(field));
      if (id == null) {
        throw row.unusable(field);
      }
      return id;
    }

    Map<PositionId, Integer> lengths() {
      Map<PositionId, Integer> minutes = new HashMap<>();
      for (StaffRow row : rows(lengths, Field.POSITION, Field.MINUTES)) {
        minutes.put(position(row), row.number(Field.MINUTES, 1, LONGEST_MINUTES));
      }
      return minutes;
    }

    /** A booth for every employer: those of the list as it says, the others as usual. */
    List<Booth> booths() {
      Map<OrganizationId, Booth> booths = new LinkedHashMap<>();
      for (Position position : city.positions()) {
        booths.putIfAbsent(position.employer(), new Booth(position.employer(), capacity, null));
      }
      for (StaffRow row : rows(halls, Field.ENTERPRISE, Field.HALL)) {
        String hall = row.isEmpty(Field.HALL) ? null : row.text(Field.HALL);
        int room = row.isEmpty(Field.CAPACITY) ? capacity : row.number(Field.CAPACITY, 1, 1_000);
        for (OrganizationId enterprise : enterprises(row)) {
          booths.put(enterprise, new Booth(enterprise, room, hall));
        }
      }
      return List.copyOf(booths.values());
    }

    private List<OrganizationId> enterprises(StaffRow row) {
      String named = row.text(Field.ENTERPRISE);
      List<OrganizationId> meant =
          city.chain().organizations().stream()
              .filter(each -> isMeant(each, named))
              .map(Organization::id)
              .toList();
      if (!meant.isEmpty()) {
        return meant;
      }
      OrganizationId id = new OrganizationId(named);
      if (city.positions().stream().noneMatch(position -> position.employer().equals(id))) {
        throw row.unusable(Field.ENTERPRISE);
      }
      return List.of(id);
    }

    private static boolean isMeant(Organization organization, String named) {
      return organization.id().value().equals(named)
          || organization.name().equals(named)
          || organization.aliases().contains(named)
          || named.equals(organization.booth());
    }

    List<Walk> walks() {
      return rows(walking, Field.FROM_HALL, Field.TO_HALL, Field.MINUTES).stream()
          .map(
              row ->
                  new Walk(
                      row.text(Field.FROM_HALL),
                      row.text(Field.TO_HALL),
                      row.number(Field.MINUTES, 0, LONGEST_MINUTES)))
          .toList();
    }

    List<Absence> absences() {
      List<Absence> all = new ArrayList<>();
      for (StaffRow row : rows(absences, Field.CANDIDATE, Field.START, Field.END)) {
        LocalTime from = row.time(Field.START);
        LocalTime to = row.time(Field.END);
        if (!from.isBefore(to)) {
          throw row.unusable(Field.END);
        }
        all.add(new Absence(candidate(row), from, to));
      }
      return all;
    }

    List<Pin> pins(List<Interview> wanted) {
      Set<List<Object>> open = new HashSet<>();
      wanted.forEach(each -> open.add(List.of(each.candidate(), each.position())));
      List<Pin> all = new ArrayList<>();
      for (StaffRow row : rows(pins, Field.CANDIDATE, Field.POSITION, Field.START)) {
        CandidateId candidate = candidate(row);
        PositionId position = position(row);
        if (!open.remove(List.of(candidate, position))) {
          throw desk.failure("timetable.notInvited", candidate, position);
        }
        all.add(new Pin(candidate, position, row.isEmpty(Field.START) ? null : row.time(Field.START)));
      }
      return all;
    }

    /** What is no longer wanted is passed over: people withdraw. */
    Timetable previous(Path file, List<Interview> wanted) {
      Map<List<String>, Interview> open = new HashMap<>();
      for (Interview each : wanted) {
        open.put(List.of(each.candidate().value(), each.position().value()), each);
      }
      List<Appointment> kept = new ArrayList<>();
      for (StaffRow row : rows(file, Field.CANDIDATE, Field.POSITION, Field.START)) {
        Interview interview = open.get(List.of(row.text(Field.CANDIDATE), row.text(Field.POSITION)));
        if (interview != null && !row.isEmpty(Field.START)) {
          kept.add(new Appointment(interview, row.time(Field.START), false));
        }
      }
      return new Timetable(kept, List.of(), 0, 0, 0);
    }
  }
}
