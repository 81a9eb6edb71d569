package org.talentchain.tier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJson;
import org.talentchain.model.Profile;
import org.talentchain.model.Tier;

/**
 * The rules of a region (人才分类目录), as data: another city brings its own.
 *
 * @param name whose rules they are
 * @param source where they are from
 * @param rules at least one, ids unique
 * @param substitutions between neighbouring tiers
 */
public record TierCatalogue(String name, String source, List<TierRule> rules, List<Substitution> substitutions) {

  public TierCatalogue {
    rules = List.copyOf(rules);
    substitutions = List.copyOf(substitutions);
    if (rules.stream().map(TierRule::id).distinct().count() < rules.size()) {
      throw new IllegalArgumentException("the rules of " + name + " share an id");
    }
  }

  /** The catalogue that comes with the library, read once: Shandong. */
  public static TierCatalogue shandong() {
    return Bundled.SHANDONG;
  }

  /** Read when first asked for. */
  private static final class Bundled {

    private static final TierCatalogue SHANDONG = bundled();

    private static TierCatalogue bundled() {
      try (InputStream json = TierCatalogue.class.getResourceAsStream("shandong.json")) {
        return read(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a catalogue from JSON.
   *
   * @throws IOException when it is no JSON or no catalogue; the message says where
   */
  public static TierCatalogue read(@Nullable InputStream json) throws IOException {
    return ModelJson.mapper().readValue(json, TierCatalogue.class);
  }

  /** The part of a profile that rules look at: small enough to be kept for many people. */
  public static Profile part(Profile profile) {
    Profile.Builder part = Profile.builder().statedTier(profile.statedTier());
    part.educations(profile.educations()).credentials(profile.credentials());
    part.credentialsStated(profile.credentialsStated());
    part.employments(profile.employments()).honours(profile.honours());
    return part.build();
  }

  /** Holds every rule against a profile. */
  public TierReading read(Profile profile) {
    List<RuleReading> all =
        rules.stream()
            .sorted(Comparator.comparing(TierRule::tier))
            .map(rule -> rule.read(profile))
            .toList();
    List<RuleReading> met = all.stream().filter(one -> one.outcome() == Outcome.MET).toList();
    Optional<Tier> tier = met.stream().map(one -> one.rule().tier()).findFirst();
    int reached = tier.map(Enum::ordinal).orElse(Tier.values().length);
    return new TierReading(
        tier.orElse(null),
        profile.statedTier(),
        met,
        all.stream().filter(RuleReading::isPossible).filter(one -> isAbove(one, reached)).toList(),
        all.stream().filter(RuleReading::isNear).filter(one -> isAbove(one, reached)).toList(),
        tier.map(own -> substitutions(own, profile)).orElse(List.of()));
  }

  private static boolean isAbove(RuleReading reading, int tier) {
    return reading.rule().tier().ordinal() < tier;
  }

  private List<Substitution> substitutions(Tier own, Profile profile) {
    return substitutions.stream().filter(one -> one.by() == own && one.allows(profile)).toList();
  }
}
