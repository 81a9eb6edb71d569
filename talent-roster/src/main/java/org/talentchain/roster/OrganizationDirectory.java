package org.talentchain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Source;
import org.talentchain.roster.Drafts.OrganizationDraft;

/** The organizations by any of their names; one that is only named somewhere is added. */
final class OrganizationDirectory {

  private static final Pattern SCHOOL =
      Pattern.compile("大学|学院|学校|中专|技校|职教中心|University|College|School");
  private static final Pattern INSTITUTE = Pattern.compile("研究院|研究所|科学院|Institute");
  private static final Pattern BASE = Pattern.compile("实训|培训|Training");

  private final List<Organization> organizations = new ArrayList<>();
  private final Map<Integer, RowLog> rows = new HashMap<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final SegmentDirectory segments;

  OrganizationDirectory(SegmentDirectory segments) {
    this.segments = segments;
  }

  List<Organization> all() {
    return List.copyOf(organizations);
  }

  /** The row of the organization at this place of {@link #all}; null when it is only named somewhere. */
  @Nullable RowLog row(int at) {
    return rows.get(at);
  }

  /** Where the organization of this id was registered. */
  @Nullable Source source(String id) {
    return sources.get(key(id));
  }

  /** Registers an organization; one of an id or name that is taken is rejected. */
  void add(OrganizationDraft draft) {
    String id = draft.id() == null ? draft.name() : draft.id();
    Source first = sources.putIfAbsent(key(id), draft.log().source());
    if (first != null) {
      draft.log().reject(FindingKind.ROW_REPEATED, id, IdBook.place(first, draft.log().source()));
      return;
    }
    OrganizationKind kind = draft.kind() == null ? guess(draft.name()) : draft.kind();
    List<SegmentId> members = new ArrayList<>();
    for (String words : draft.segments()) {
      SegmentId segment = segments.resolve(words, draft.log());
      if (segment != null && !members.contains(segment)) {
        members.add(segment);
      }
    }
    rows.put(organizations.size(), draft.log());
    register(
        new Organization(
            new OrganizationId(id),
            draft.name(),
            draft.aliases(),
            kind,
            members,
            draft.employerKind(),
            draft.place(),
            draft.booth()));
  }

  private void register(Organization organization) {
    int at = organizations.size();
    organizations.add(organization);
    byId.put(key(organization.id().value()), at);
    byName.putIfAbsent(key(organization.name()), at);
    organization.aliases().forEach(alias -> byName.putIfAbsent(key(alias), at));
  }

  private static String key(String name) {
    return name.replaceAll("[\\s\\p{Z}]+", "").replace('（', '(').replace('）', ')');
  }

  private static OrganizationKind guess(String name) {
    if (INSTITUTE.matcher(name).find()) {
      return OrganizationKind.RESEARCH_INSTITUTE;
    }
    if (BASE.matcher(name).find()) {
      return OrganizationKind.TRAINING_BASE;
    }
    return SCHOOL.matcher(name).find() ? OrganizationKind.SCHOOL : OrganizationKind.BACKBONE;
  }

  /** The organization of this id, or of this name. */
  Optional<OrganizationId> find(String words) {
    Integer at = at(words);
    return at == null ? Optional.empty() : Optional.of(organizations.get(at).id());
  }

  private @Nullable Integer at(String words) {
    Integer byItsId = byId.get(key(words));
    return byItsId != null ? byItsId : byName.get(key(words));
  }

  /** The organization these words name; when there is none, it is added, with a finding. */
  OrganizationId resolve(String words, RowLog log) {
    Optional<OrganizationId> known = find(words);
    if (known.isPresent()) {
      return known.get();
    }
    log.add(FindingKind.ORGANIZATION_ADDED, words);
    OrganizationId id = new OrganizationId(words);
    register(new Organization(id, words, List.of(), guess(words), List.of(), null, null, null));
    return id;
  }

  /** Takes from a position what its employer's own row did not say. */
  void complete(OrganizationId id, @Nullable EmployerKind kind, @Nullable String booth) {
    int at = byId.get(key(id.value()));
    Organization known = organizations.get(at);
    organizations.set(
        at,
        new Organization(
            known.id(),
            known.name(),
            known.aliases(),
            known.kind(),
            known.segments(),
            known.employerKind() == null ? kind : known.employerKind(),
            known.place(),
            known.booth() == null ? booth : known.booth()));
  }
}
