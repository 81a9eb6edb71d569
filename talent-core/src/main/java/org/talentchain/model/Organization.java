package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization on the chain (链上单位).
 *
 * @param id names the organization
 * @param name full name
 * @param aliases other names it goes by
 * @param kind its role on the chain
 * @param segments the segments it belongs to
 * @param employerKind 单位性质, or null
 * @param place where it is, or null
 * @param booth 展位号 at the fair, or null
 */
public record Organization(
    OrganizationId id,
    String name,
    List<String> aliases,
    OrganizationKind kind,
    List<SegmentId> segments,
    @Nullable EmployerKind employerKind,
    @Nullable String place,
    @Nullable String booth) {

  public Organization {
    aliases = List.copyOf(aliases);
    segments = List.copyOf(segments);
  }
}
