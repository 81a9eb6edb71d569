package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.model.City;
import picocli.CommandLine.Option;

/** What a fair is planned again from. */
final class ReplanArguments {

  @Option(names = "--previous", paramLabel = "PLAN", descriptionKey = "previous", required = true)
  private @Nullable Path previous;

  @Option(names = "--changes", paramLabel = "FILE", descriptionKey = "changes")
  private @Nullable Path changes;

  @Option(names = "--keep-invited", descriptionKey = "keep-invited")
  private boolean keepInvited;

  @Option(names = "--release-locks", descriptionKey = "release-locks")
  private boolean releaseLocks;

  ReplanRequest request(Desk desk, City city, FairRequest fair, @Nullable Charset encoding) {
    if (previous == null) {
      throw new IllegalStateException("the parser lets nobody by without a previous plan");
    }
    PreviousPlan plan = PreviousPlan.read(desk, previous, encoding);
    List<FairChange> all = new ArrayList<>();
    if (changes != null) {
      all.addAll(new ChangeList(desk, city).read(changes, encoding));
    }
    if (keepInvited) {
      all.addAll(plan.promises(city, all));
    }
    ReplanRequest request = ReplanRequest.of(fair, plan.invited(), plan.known(), all);
    return releaseLocks ? request.releasingLocks() : request;
  }
}
