package org.talentchain.roster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Source;
import org.talentchain.roster.Drafts.ChainName;
import org.talentchain.roster.Drafts.SegmentDraft;

/** The segments that were registered, by any of their names, and what feeds what. */
final class SegmentDirectory {

  private static final Pattern PATH = Pattern.compile("[/／\\\\>→·—|、，,;；-]+");

  private final List<SegmentDraft> drafts = new ArrayList<>();
  private final Map<String, SegmentId> byName = new HashMap<>();
  private final Map<String, SegmentId> ids = new HashMap<>();
  private final Map<SegmentId, Source> sources = new HashMap<>();
  private final Map<SegmentId, List<SegmentId>> feeds = new HashMap<>();

  /** Registers a segment; one of an id or name that is taken is rejected. */
  void add(SegmentDraft draft) {
    String id = draft.id() == null ? draft.name() : draft.id();
    SegmentId segment = new SegmentId(id);
    Source first = sources.putIfAbsent(segment, draft.log().source());
    if (first != null) {
      draft.log().reject(FindingKind.ROW_REPEATED, id, IdBook.place(first, draft.log().source()));
      return;
    }
    feeds.put(segment, new ArrayList<>());
    ids.put(key(id), segment);
    byName.putIfAbsent(key(draft.name()), segment);
    if (draft.englishName() != null) {
      byName.putIfAbsent(key(draft.englishName()), segment);
    }
    drafts.add(draft);
  }

  private static String key(String name) {
    return HeaderName.of(name).key();
  }

  /** The segment an id, a name or a path such as 航空航天/海上发射 leads to. */
  Optional<SegmentId> find(String words) {
    Optional<SegmentId> whole = exact(words);
    if (whole.isPresent()) {
      return whole;
    }
    String[] steps = PATH.split(words);
    for (int i = steps.length - 1; i >= 0; i--) {
      Optional<SegmentId> step = exact(steps[i]);
      if (step.isPresent()) {
        return step;
      }
    }
    return Optional.empty();
  }

  private Optional<SegmentId> exact(String words) {
    SegmentId id = ids.get(key(words));
    return Optional.ofNullable(id != null ? id : byName.get(key(words)));
  }

  /** The segment these words name; null, with a finding, when none goes by them. */
  @Nullable SegmentId resolve(@Nullable String words, RowLog log) {
    if (words == null) {
      return null;
    }
    Optional<SegmentId> found = find(words);
    if (found.isEmpty()) {
      log.add(FindingKind.SEGMENT_UNKNOWN, words);
    }
    return found.orElse(null);
  }

  /** The chains with all their segments, once everything is registered. */
  List<IndustryChain> chains() {
    drafts.forEach(this::connect);
    Map<String, List<SegmentDraft>> byChain = new LinkedHashMap<>();
    for (SegmentDraft draft : drafts) {
      byChain.computeIfAbsent(chainId(draft.chain()), any -> new ArrayList<>()).add(draft);
    }
    List<IndustryChain> chains = new ArrayList<>();
    byChain.forEach((id, segments) -> chains.add(chain(id, segments)));
    return chains;
  }

  private static String chainId(ChainName chain) {
    return chain.id() == null ? chain.name() : chain.id();
  }

  private IndustryChain chain(String id, List<SegmentDraft> segments) {
    ChainName name = segments.get(0).chain();
    return new IndustryChain(
        id, name.name(), name.englishName(), segments.stream().map(this::segment).toList());
  }

  private Segment segment(SegmentDraft draft) {
    SegmentId id = idOf(draft);
    return new Segment(id, draft.name(), draft.englishName(), feeds.getOrDefault(id, List.of()));
  }

  private static SegmentId idOf(SegmentDraft draft) {
    return new SegmentId(draft.id() == null ? draft.name() : draft.id());
  }

  private void connect(SegmentDraft draft) {
    SegmentId from = idOf(draft);
    for (String words : draft.feeds()) {
      Optional<SegmentId> to = exact(words);
      if (to.isEmpty()) {
        draft.log().add(FindingKind.REFERENCE_UNKNOWN, words, draft.feedsField());
      } else if (reaches(to.get(), from)) {
        draft.log().add(FindingKind.CHAIN_CYCLE, draft.name() + " → " + words);
      } else if (!feeds.get(from).contains(to.get())) {
        feeds.get(from).add(to.get());
      }
    }
  }

  private boolean reaches(SegmentId from, SegmentId to) {
    Set<SegmentId> seen = new HashSet<>(Set.of(from));
    Deque<SegmentId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      SegmentId next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      feeds.get(next).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }
}
