package org.talentchain.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.ClassId;
import org.talentchain.model.ConceptId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.PositionId;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TeamId;
import org.talentchain.model.TemplateId;

/** Where the JSON form of the model differs from that of any record. */
final class ModelModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ModelModule() {
    text(CandidateId.class, CandidateId::new);
    text(ChallengeId.class, ChallengeId::new);
    text(ClassId.class, ClassId::new);
    text(ConceptId.class, ConceptId::new);
    text(OrganizationId.class, OrganizationId::new);
    text(PositionId.class, PositionId::new);
    text(SegmentId.class, SegmentId::new);
    text(TeamId.class, TeamId::new);
    text(TemplateId.class, TemplateId::new);
    text(PartialDate.class, PartialDate::parse);
    text(Quarter.class, Quarter::parse);
    setMixInAnnotation(Requirement.class, RequirementKinds.class);
    setSerializerModifier(new Nothing.Unwritten());
    setDeserializerModifier(new Nothing.Unread());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new LowerCaseEnums());
    context.insertAnnotationIntrospector(new Required());
  }

  private <T> void text(Class<T> type, Function<String, T> parser) {
    addSerializer(type, new ToStringSerializer(type));
    addDeserializer(type, new FromText<>(type, parser));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Requirement.Skill.class, name = "skill"),
    @JsonSubTypes.Type(value = Requirement.EducationAtLeast.class, name = "education"),
    @JsonSubTypes.Type(value = Requirement.Major.class, name = "major"),
    @JsonSubTypes.Type(value = Requirement.SkillGrade.class, name = "skill_grade"),
    @JsonSubTypes.Type(value = Requirement.Title.class, name = "title"),
    @JsonSubTypes.Type(value = Requirement.Licence.class, name = "licence"),
    @JsonSubTypes.Type(value = Requirement.Experience.class, name = "experience")
  })
  private interface RequirementKinds {}

  /** Reads a type whose text form is its {@code toString}. */
  private static final class FromText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parser;

    FromText(Class<T> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return expected(json, context);
      }
      String text = json.getText();
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(text, handledType(), e.getMessage());
      }
    }

    @SuppressWarnings("unchecked")
    private T expected(JsonParser json, DeserializationContext context) throws IOException {
      return (T) context.handleUnexpectedToken(handledType(), json);
    }
  }
}
