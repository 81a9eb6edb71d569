package org.talentchain.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.MentorsReport;
import org.talentchain.matching.pairing.MentoringPlanner;
import org.talentchain.matching.pairing.MentoringRequest;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pairs mentors and apprentices. */
@Command(name = "mentors")
public final class MentorsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final CityArguments city = new CityArguments();
  @Mixin private final LikenessArguments words = new LikenessArguments();

  @Option(names = "--per-mentor", paramLabel = "N", descriptionKey = "per-mentor")
  private int perMentor = MentoringRequest.USUAL_APPRENTICES;

  @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
  private @Nullable Path catalogue;

  @Option(names = "--show-pii", descriptionKey = "show-pii")
  private boolean showPii;

  public MentorsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.inRange("--per-mentor", perMentor, 1, 100);
    TierCatalogue rules = Catalogues.tiers(desk, catalogue);
    return city.answer(
        desk,
        read ->
            new MentorsReport(desk.words(), read, showPii)
                .of(MentoringPlanner.plan(request(read, rules)), city.asOf(), city.isBrief()));
  }

  private MentoringRequest request(City read, TierCatalogue rules) {
    return new MentoringRequest(
        profiles(read),
        read.chain(),
        rules,
        city.knowledge(),
        words.likeness(city.knowledge()),
        city.asOf(),
        perMentor);
  }

  static Map<CandidateId, Profile> profiles(City read) {
    Map<CandidateId, Profile> profiles = new TreeMap<>();
    read.candidates().forEach(one -> profiles.putIfAbsent(one.id(), one.profile()));
    return profiles;
  }
}
