package org.talentchain.matching.city;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;

/** A few concepts of each kind with every relation between them. */
public final class SmallKnowledge {

  private final List<Concept> concepts = new ArrayList<>();

  private SmallKnowledge() {}

  public static Knowledge of() {
    SmallKnowledge small = new SmallKnowledge();
    small.add(ConceptKind.SKILL, "welding", "焊接", List.of(), List.of());
    small.add(ConceptKind.SKILL, "tig", "氩弧焊", List.of("welding"), List.of());
    small.add(ConceptKind.SKILL, "smaw", "手工电弧焊", List.of("welding"), List.of());
    small.add(ConceptKind.SKILL, "pipe-tig", "管道氩弧焊", List.of("tig"), List.of());
    small.add(ConceptKind.SKILL, "ndt", "无损检测", List.of(), List.of("welding"));
    small.add(ConceptKind.SKILL, "plc", "PLC编程", List.of(), List.of("electric"));
    small.add(ConceptKind.SKILL, "electric", "电气安装", List.of(), List.of());
    small.add(ConceptKind.OCCUPATION, "welder", "焊工", List.of(), List.of());
    small.add(ConceptKind.OCCUPATION, "pipe-welder", "管道焊工", List.of("welder"), List.of());
    small.add(ConceptKind.OCCUPATION, "electrician", "电工", List.of(), List.of("welder"));
    small.add(ConceptKind.MAJOR, "mechanical-class", "机械类", List.of(), List.of());
    small.add(ConceptKind.MAJOR, "mechanical", "机械工程", List.of("mechanical-class"), List.of());
    small.add(ConceptKind.MAJOR, "welding-major", "焊接技术与工程", List.of("mechanical-class"), List.of());
    small.add(ConceptKind.LICENCE, "welding-licence", "焊接与热切割作业证", List.of(), List.of());
    small.add(ConceptKind.LICENCE, "electrician-licence", "低压电工证", List.of(), List.of());
    small.add(ConceptKind.PLACE, "yantai", "烟台", List.of(), List.of());
    small.add(ConceptKind.PLACE, "haiyang", "海阳", List.of("yantai"), List.of());
    small.add(ConceptKind.PLACE, "qingdao", "青岛", List.of(), List.of("haiyang"));
    return Knowledge.of(small.concepts);
  }

  private void add(ConceptKind kind, String id, String zh, List<String> broader, List<String> related) {
    concepts.add(Concept.of(new ConceptId(id), kind, zh, id, List.of(), ids(broader), ids(related)));
  }

  private static List<ConceptId> ids(List<String> names) {
    return names.stream().map(ConceptId::new).toList();
  }
}
