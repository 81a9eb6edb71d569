package org.talentchain.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.talentchain.json.ModelJson;
import org.talentchain.json.ModelJsonException;
import org.talentchain.model.Candidate;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Challenge;
import org.talentchain.model.City;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Forecast;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Source;
import org.talentchain.model.Team;
import org.talentchain.model.TemplateId;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingCapacity;
import org.talentchain.model.TrainingClass;
import org.talentchain.roster.Drafts.ChainName;
import org.talentchain.roster.Drafts.CapacityDraft;
import org.talentchain.roster.Drafts.ChallengeDraft;
import org.talentchain.roster.Drafts.ClassDraft;
import org.talentchain.roster.Drafts.ForecastDraft;
import org.talentchain.roster.Drafts.OrganizationDraft;
import org.talentchain.roster.Drafts.PositionDraft;
import org.talentchain.roster.Drafts.SegmentDraft;
import org.talentchain.roster.Drafts.TeamDraft;
import org.talentchain.roster.Drafts.TemplateDraft;
import org.talentchain.roster.Drafts.TieDraft;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * Reads JSON: a city or a chain in our own form, resumes in JSON Resume, postings in schema.org JobPosting;
 * one or a list.
 */
final class JsonRoster {

  /** As people write and web pages carry it. Our own form is read strictly. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  /** What a chain on its own says; a city says {@code chain} instead. */
  private static final List<String> CHAIN = List.of("chains", "organizations", "teams", "ties");

  private final Path file;
  private final ReadOptions options;
  private final CityDrafts drafts;
  private final Map<RosterKind, TableLog> logs = new EnumMap<>(RosterKind.class);
  private final Map<RosterKind, Integer> rows = new EnumMap<>(RosterKind.class);

  JsonRoster(Path file, ReadOptions options, CityDrafts drafts) {
    this.file = file;
    this.options = options;
    this.drafts = drafts;
  }

  void read() {
    JsonNode document = document();
    List<JsonNode> records = new ArrayList<>();
    if (document.isArray()) {
      document.forEach(records::add);
    } else if (document.path("@graph").isArray()) {
      document.path("@graph").forEach(records::add);
    } else {
      records.add(document);
    }
    records.forEach(this::record);
  }

  private JsonNode document() {
    try {
      if (Files.size(file) == 0) {
        throw UnreadableFileException.because(FindingKind.FILE_EMPTY, file);
      }
      return LENIENT.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw invalid(ModelJsonException.of(e).getMessage());
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  private UnreadableFileException invalid(String problem) {
    return UnreadableFileException.because(FindingKind.DOCUMENT_INVALID, file, problem);
  }

  private void record(JsonNode record) {
    if (JobPostings.isPosting(record)) {
      new JobPostings(options.knowledge()).read(record, row(RosterKind.POSITIONS), drafts);
    } else if (JsonResumes.isResume(record)) {
      new JsonResumes(options.knowledge()).read(record, row(RosterKind.CANDIDATES), drafts);
    } else if (record.isObject()) {
      own(record);
    } else {
      throw invalid("neither a city nor a resume nor a job posting");
    }
  }

  private RowLog row(RosterKind kind) {
    TableLog log =
        logs.computeIfAbsent(
            kind, any -> new TableLog(Source.file(UnreadableFileException.nameOf(file))));
    return log.row(rows.merge(kind, 1, Integer::sum));
  }

  private void own(JsonNode record) {
    try {
      if (CHAIN.stream().anyMatch(record::has)) {
        chain(ModelJson.mapper().treeToValue(record, ChainDescription.class));
      } else {
        city(ModelJson.mapper().treeToValue(record, City.class));
      }
    } catch (JsonProcessingException e) {
      throw invalid(ModelJsonException.of(e).getMessage());
    }
  }

  private void city(City read) {
    chain(read.chain());
    read.candidates().forEach(this::candidate);
    read.positions().forEach(this::position);
    read.classes().forEach(this::trainingClass);
    read.outlook().forecasts().forEach(this::forecast);
    read.outlook().challenges().forEach(this::challenge);
    read.outlook().templates().forEach(this::template);
    read.outlook().capacities().forEach(this::capacity);
  }

  private void chain(ChainDescription chain) {
    chain.chains().forEach(this::chain);
    chain.organizations().forEach(this::organization);
    chain.teams().forEach(this::team);
    chain.ties().forEach(this::tie);
  }

  private void chain(IndustryChain chain) {
    ChainName name = new ChainName(chain.id(), chain.name(), chain.englishName());
    for (Segment segment : chain.segments()) {
      List<String> feeds = segment.feeds().stream().map(SegmentId::value).toList();
      drafts.segment(
          new SegmentDraft(
              row(RosterKind.SEGMENTS),
              segment.id().value(),
              segment.name(),
              segment.englishName(),
              name,
              feeds,
              "feeds"));
    }
  }

  private void organization(Organization one) {
    List<String> segments = one.segments().stream().map(SegmentId::value).toList();
    drafts.organization(
        new OrganizationDraft(
            row(RosterKind.ORGANIZATIONS),
            one.id().value(),
            one.name(),
            one.aliases(),
            one.kind(),
            segments,
            one.employerKind(),
            one.place(),
            one.booth()));
  }

  private void team(Team one) {
    drafts.team(
        new TeamDraft(
            row(RosterKind.TEAMS),
            one.id().value(),
            ModelJson.write(one),
            one.name(),
            one.home() == null ? null : one.home().value(),
            one.segments().stream().map(SegmentId::value).toList(),
            one.fields(),
            one.summary(),
            one.capacity()));
  }

  private void tie(Tie tie) {
    drafts.tie(new TieDraft(row(RosterKind.TIES), tie.kind(), tie.from(), "from", tie.to(), "to"));
  }

  private void candidate(Candidate one) {
    String content = ModelJson.write(one);
    drafts.candidate(
        row(RosterKind.CANDIDATES), one.id().value(), content, one.identity(), one.profile());
  }

  private void position(Position one) {
    drafts.position(
        new PositionDraft(
            row(RosterKind.POSITIONS),
            one.id().value(),
            ModelJson.write(one),
            one.employer().value(),
            null,
            null,
            one.title(),
            one.segment() == null ? null : one.segment().value(),
            one.tier(),
            one.requirements(),
            one.headcount(),
            one.place(),
            one.salary(),
            one.start()));
  }

  private void trainingClass(TrainingClass one) {
    List<String> partners = one.partners().stream().map(OrganizationId::value).toList();
    drafts.trainingClass(
        new ClassDraft(
            row(RosterKind.CLASSES),
            one.id().value(),
            ModelJson.write(one),
            one.provider().value(),
            one.title(),
            one.segment() == null ? null : one.segment().value(),
            partners,
            one.curriculum(),
            one.credentials(),
            one.prerequisites(),
            one.seats(),
            one.start(),
            one.end(),
            one.cost()));
  }

  private void forecast(Forecast one) {
    drafts.forecast(
        new ForecastDraft(
            row(RosterKind.FORECASTS),
            ModelJson.write(one),
            one.employer().value(),
            one.title(),
            one.segment() == null ? null : one.segment().value(),
            one.tier(),
            one.requirements(),
            one.headcount(),
            one.quarter()));
  }

  private void challenge(Challenge one) {
    drafts.challenge(
        new ChallengeDraft(
            row(RosterKind.CHALLENGES),
            one.id().value(),
            ModelJson.write(one),
            one.enterprise().value(),
            one.title(),
            one.segment() == null ? null : one.segment().value(),
            one.topics(),
            one.description(),
            one.funding(),
            one.deadline()));
  }

  private void template(ClassTemplate one) {
    drafts.template(
        new TemplateDraft(
            row(RosterKind.TEMPLATES),
            one.id().value(),
            ModelJson.write(one),
            one.title(),
            one.segment() == null ? null : one.segment().value(),
            one.curriculum(),
            one.credentials(),
            one.prerequisites(),
            one.minimum(),
            one.seats(),
            one.days(),
            one.hours(),
            one.fixedCost(),
            one.costPerStudent()));
  }

  private void capacity(TrainingCapacity one) {
    drafts.capacity(
        new CapacityDraft(
            row(RosterKind.CAPACITIES),
            ModelJson.write(one),
            one.provider().value(),
            one.templates().stream().map(TemplateId::value).toList(),
            "templates",
            one.rooms(),
            one.instructors(),
            one.seats(),
            one.from(),
            one.until()));
  }

  /** What was noticed, by kind of record. */
  List<TableLog> logs() {
    return List.copyOf(logs.values());
  }

  /** How the document was read; to be asked for when all references are resolved. */
  List<Supplier<TableReport>> reports() {
    return logs.entrySet().stream()
        .<Supplier<TableReport>>map(
            entry -> () -> entry.getValue().report(entry.getKey(), 0, null, null, List.of()))
        .toList();
  }
}
