package org.talentchain.cli.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.command.StaffTable.Field;
import org.talentchain.cli.command.StaffTable.StaffRow;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.PositionId;

/** Reads what has happened since a plan was made: a list that staff keep, one thing a row. */
final class ChangeList {

  private static final int MOST_SEATS = 10_000;

  /** What can have happened, and the words staff use for it. */
  private enum Kind {
    SIGNED("已签约", "签约", "已签", "已录用", "录用", "signed"),
    INVITED("已邀请", "已邀约", "邀请", "邀约", "已通知", "锁定", "已锁定", "保留", "locked", "invited"),
    WITHDRAWN("退出", "已退出", "放弃", "不参加", "不来", "取消", "撤回", "withdrawn", "withdraws"),
    REFUSED("谢绝", "婉拒", "拒绝", "不合适", "未通过", "未录用", "refused", "declined", "rejected"),
    ARRIVED("新到", "到场", "补报名", "现场报名", "补报", "新增", "arrived", "walk-in"),
    CLOSED("撤岗", "岗位撤销", "撤销", "停招", "不招了", "closed"),
    HEADCOUNT("名额变动", "名额", "名额调整", "人数变动", "人数调整", "增加名额", "减少名额", "headcount", "seats");

    private final Set<String> words;

    Kind(String... words) {
      this.words = Set.of(words);
    }
  }

  private final Desk desk;
  private final Map<String, CandidateId> candidates;
  private final Map<String, PositionId> positions;

  ChangeList(Desk desk, City city) {
    this.desk = desk;
    this.candidates =
        city.candidates().stream().collect(Collectors.toMap(each -> each.id().value(), each -> each.id()));
    this.positions =
        city.positions().stream().collect(Collectors.toMap(each -> each.id().value(), each -> each.id()));
  }

  /**
   * Reads the list.
   *
   * @param encoding of a csv, or null to find out
   * @throws CommandException when a row cannot be used
   */
  List<FairChange> read(Path file, @Nullable Charset encoding) {
    List<FairChange> changes = new ArrayList<>();
    Map<PositionId, FairChange> headcounts = new HashMap<>();
    for (StaffRow row : StaffTable.rows(desk, file, encoding, EnumSet.of(Field.CHANGE))) {
      if (row.isEmpty(Field.CHANGE) && row.isEmpty(Field.CANDIDATE) && row.isEmpty(Field.POSITION)) {
        continue;
      }
      FairChange change = change(row);
      if (change instanceof FairChange.Headcount headcount) {
        // Staff write down one change below the other: the last counts.
        changes.remove(headcounts.put(headcount.position(), change));
      }
      changes.add(change);
    }
    return changes;
  }

  private FairChange change(StaffRow row) {
    return switch (kind(row)) {
      case SIGNED -> new FairChange.Lock(candidate(row), position(row), true);
      case INVITED -> new FairChange.Lock(candidate(row), position(row), false);
      case WITHDRAWN -> withdrawn(row);
      case REFUSED -> new FairChange.Refusal(candidate(row), position(row));
      case ARRIVED -> new FairChange.Arrival(candidate(row));
      case CLOSED -> new FairChange.Closure(position(row));
      case HEADCOUNT -> new FairChange.Headcount(position(row), row.number(Field.SEATS, 0, MOST_SEATS));
    };
  }

  /** Of a candidate, or of a position; with both it would not be clear whether somebody leaves altogether. */
  private FairChange withdrawn(StaffRow row) {
    if (row.isEmpty(Field.CANDIDATE)) {
      return new FairChange.Closure(position(row));
    }
    CandidateId candidate = candidate(row);
    if (!row.isEmpty(Field.POSITION)) {
      throw desk.failure("replan.withdrawn", row.place(), candidate, position(row));
    }
    return new FairChange.Withdrawal(candidate);
  }

  private Kind kind(StaffRow row) {
    String word = StaffFile.normal(row.text(Field.CHANGE));
    for (Kind kind : Kind.values()) {
      if (kind.words.contains(word)) {
        return kind;
      }
    }
    throw desk.failure("replan.kind", row.place(), row.text(Field.CHANGE));
  }

  private CandidateId candidate(StaffRow row) {
    return known(candidates, row, Field.CANDIDATE);
  }

  private PositionId position(StaffRow row) {
    return known(positions, row, Field.POSITION);
  }

  private static <I> I known(Map<String, I> ids, StaffRow row, Field field) {
    I id = ids.get(row.text(field));
    if (id == null) {
      throw row.unusable(field);
    }
    return id;
  }
}
