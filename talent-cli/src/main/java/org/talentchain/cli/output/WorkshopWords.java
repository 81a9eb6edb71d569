package org.talentchain.cli.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.pairing.Workshop;
import org.talentchain.model.City;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;

/** A proposal for a workshop as an office would submit it. */
final class WorkshopWords {

  private static final int MOST_NAMED = 3;

  /** What a team's name ends in and its workshop's does not. */
  private static final Pattern TEAM = Pattern.compile("(院士)?(科研|创新)?团队$");

  private final Wording words;
  private final Directory directory;

  WorkshopWords(Wording words, City city) {
    this.words = words;
    this.directory = new Directory(city, false);
  }

  /** What the workshop would be called. */
  String name(Workshop workshop) {
    String team = TEAM.matcher(workshop.team().name()).replaceFirst("");
    return workshop.segment() == null
        ? words.say("workshop.name.plain", team)
        : words.say("workshop.name", team, directory.segmentName(workshop.segment(), words.isEnglish()));
  }

  String proposal(Workshop workshop) {
    String key = workshop.standing() ? "workshop.proposal.standing" : "workshop.proposal";
    return words.say(
        key,
        workshop.team().name(),
        directory.organizationName(workshop.host()),
        name(workshop),
        challenges(workshop),
        partners(workshop),
        funding(workshop),
        deadline(workshop));
  }

  private String challenges(Workshop workshop) {
    List<String> titles =
        workshop.challenges().stream()
            .limit(MOST_NAMED)
            .map(one -> words.say("workshop.challenge", one.title()))
            .toList();
    int count = workshop.challenges().size();
    if (count == 1) {
      return words.say("workshop.challenges.one", titles.get(0));
    }
    return words.say(
        count > MOST_NAMED ? "workshop.challenges.more" : "workshop.challenges",
        String.join(words.say("list.comma"), titles),
        count);
  }

  private String partners(Workshop workshop) {
    List<OrganizationId> asking =
        workshop.enterprises().stream().filter(one -> !one.equals(workshop.host())).toList();
    String joint = asking.isEmpty() ? "" : words.say("workshop.joint", names(asking));
    List<OrganizationId> invited = workshop.invited();
    if (invited.isEmpty()) {
      return joint;
    }
    String key = invited.size() > MOST_NAMED ? "workshop.invited.more" : "workshop.invited";
    return joint + words.say(key, names(invited), invited.size());
  }

  private String names(List<OrganizationId> organizations) {
    return organizations.stream()
        .limit(MOST_NAMED)
        .map(directory::organizationName)
        .collect(Collectors.joining(words.say("list.comma")));
  }

  private String funding(Workshop workshop) {
    if (workshop.fundingOpen() == workshop.challenges().size()) {
      return words.say("workshop.funding.open");
    }
    String sum = Money.words(words, workshop.funding());
    return workshop.fundingOpen() == 0
        ? words.say("workshop.funding", sum)
        : words.say("workshop.funding.some", sum, workshop.fundingOpen());
  }

  private String deadline(Workshop workshop) {
    String key = workshop.challenges().size() == 1 ? "workshop.deadline" : "workshop.deadline.first";
    return workshop
        .firstDeadline()
        .map(date -> words.say(key, until(date)))
        .orElseGet(() -> words.say("workshop.deadline.open"));
  }

  /** The last day a date can mean, said as exactly as it was. */
  private String until(PartialDate date) {
    String year = String.valueOf(date.year());
    return switch (date.precision()) {
      case YEAR -> words.say("date.yearEnd", year);
      case MONTH -> words.say("date.monthEnd", year, date.month());
      case DAY -> words.say("date.dayEnd", year, date.month(), date.day());
    };
  }
}
