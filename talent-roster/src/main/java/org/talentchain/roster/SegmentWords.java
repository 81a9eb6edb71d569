package org.talentchain.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/** What segments are called in tables: by name where the name leads back to them, or else by id. */
final class SegmentWords {

  /** No list and no path: nothing the reader takes apart. */
  private static final Pattern WHOLE = Pattern.compile("[\\p{L}\\p{N} ]+");

  private final Map<SegmentId, String> names = new HashMap<>();

  SegmentWords(List<IndustryChain> chains) {
    List<Segment> segments = chains.stream().flatMap(chain -> chain.segments().stream()).toList();
    Set<String> taken = new HashSet<>();
    segments.forEach(segment -> taken.add(segment.id().value()));
    for (Segment segment : segments) {
      boolean free = taken.add(segment.name());
      if (free && WHOLE.matcher(segment.name()).matches()) {
        names.put(segment.id(), segment.name());
      }
    }
  }

  @Nullable String of(@Nullable SegmentId segment) {
    return segment == null ? null : names.getOrDefault(segment, segment.value());
  }

  String list(Collection<SegmentId> segments) {
    return CellWords.list(segments.stream().map(this::of).toList());
  }
}
