package org.talentchain.cli.command;

import java.util.concurrent.Callable;
import org.talentchain.cli.output.TeamsReport;
import org.talentchain.matching.pairing.WorkshopPlanner;
import org.talentchain.matching.pairing.WorkshopRequest;
import org.talentchain.model.City;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings academician teams and the challenges of enterprises together, and proposes workshops. */
@Command(name = "teams")
public final class TeamsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final CityArguments city = new CityArguments();
  @Mixin private final LikenessArguments words = new LikenessArguments();

  @Option(names = "--team-capacity", paramLabel = "N", descriptionKey = "team-capacity")
  private int capacity = 1;

  public TeamsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--team-capacity", capacity, 1, 1000);
    return city.answer(
        desk,
        read -> new TeamsReport(desk.words(), read).of(WorkshopPlanner.plan(request(read)), city.asOf()));
  }

  private WorkshopRequest request(City read) {
    return new WorkshopRequest(
        read, city.knowledge(), words.likeness(city.knowledge()), city.asOf(), capacity);
  }
}
