package org.talentchain.matching.features;

import java.util.List;
import org.talentchain.model.PositionId;

/**
 * What a position asks for, one list a component; an empty list means that the position does not state it.
 *
 * @param id which position
 * @param skills 技能
 * @param occupation 岗位名称, as an occupation
 * @param education 学历
 * @param major 专业
 * @param credential 职业技能等级, 职称, licences
 * @param experience 工作经验
 * @param chain organizations close to the workplace on the chain
 * @param place 工作地点
 * @param availability 到岗时间
 * @param assessable false when nothing is stated that anybody could be assessed by
 */
public record PositionFeatures(
    PositionId id,
    List<Ask> skills,
    List<Ask> occupation,
    List<Ask> education,
    List<Ask> major,
    List<Ask> credential,
    List<Ask> experience,
    List<Ask> chain,
    List<Ask> place,
    List<Ask> availability,
    boolean assessable) {

  public PositionFeatures {
    skills = List.copyOf(skills);
    occupation = List.copyOf(occupation);
    education = List.copyOf(education);
    major = List.copyOf(major);
    credential = List.copyOf(credential);
    experience = List.copyOf(experience);
    chain = List.copyOf(chain);
    place = List.copyOf(place);
    availability = List.copyOf(availability);
  }
}
