package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

/**
 * Credentials (证书): vocational skill levels of the new scale of eight steps (新八级工) and the older numbered one,
 * professional titles (职称), licences. 高级工 is a skill level, 高级工程师 a title.
 */
public final class CredentialGrammar {

  private static final Set<ConceptKind> TERMS = Set.of(ConceptKind.LICENCE);
  private static final Pattern ISSUED =
      Pattern.compile("[(（\\s　]*((?:19|20)\\d{2}(?:[年./-]\\d{1,2}月?)?)年?(?:取得|获得|发证|考取)?[)）]?$");
  private static final Pattern OLD_SCALE = Pattern.compile("(?<![\\d十语英考])[678六七八]级");
  private static final Pattern EDGES =
      Pattern.compile("^[(（\\[【/／:：\\s　-]+|[(（\\[【/／:：\\s　-]+$|(?:职业)?(?:技能)?(?:等级|资格)?证书?$");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（\\[【][\\s　]*[)）\\]】]");

  private CredentialGrammar() {}

  /** The credentials a column lists, each once; an empty list for 无. */
  public static Reading<List<Credential>> list(String text, Knowledge knowledge) {
    if (Spelling.saysNothing(text)) {
      return Reading.of(List.of());
    }
    List<Credential> credentials = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Listing.Phrase phrase : Listing.phrases(text, knowledge, TERMS)) {
      boolean licence = knowledge.find(ConceptKind.LICENCE, phrase.text()).isPresent();
      if (!licence && OLD_SCALE.matcher(Spelling.compact(phrase.text())).find()) {
        notes.add(Note.of(FindingKind.SKILL_LEVEL_OLD_SCALE, phrase.text()));
      }
      add(credentials, phrase, knowledge);
    }
    return new Reading<>(credentials.stream().distinct().toList(), notes);
  }

  private static void add(List<Credential> credentials, Listing.Phrase phrase, Knowledge knowledge) {
    Credential credential = credential(phrase.text(), knowledge);
    int last = credentials.size() - 1;
    boolean levelAlone = credential.skillLevel() != null && credential.name().equals(credential.skillLevel().zh());
    // 焊工/高级工: a level alone behind a slash speaks of the trade before it.
    if (levelAlone && last >= 0 && "/／".indexOf(phrase.mark()) >= 0 && isBare(credentials.get(last))) {
      Credential trade = credentials.get(last);
      credentials.set(last, new Credential(trade.name(), credential.skillLevel(), null, credential.issued()));
    } else {
      credentials.add(credential);
    }
  }

  private static boolean isBare(Credential credential) {
    return credential.skillLevel() == null && credential.titleLevel() == null;
  }

  private static Credential credential(String phrase, Knowledge knowledge) {
    Matcher dated = ISSUED.matcher(phrase);
    boolean hasDate = dated.find() && dated.start() > 0;
    PartialDate issued = hasDate ? DateGrammar.read(dated.group(1)).value() : null;
    String words = hasDate ? phrase.substring(0, dated.start()).strip() : phrase;
    boolean licence = knowledge.find(ConceptKind.LICENCE, words).isPresent();
    // 注册安全工程师 is a licence though 工程师 is a title; 高级焊工证 is a level though 焊工证 is a licence.
    Optional<GradeWord> grade =
        GradeWord.in(Spelling.compact(words)).filter(word -> !licence || word.skillLevel() != null);
    return grade
        .map(found -> graded(words, found, issued))
        .orElseGet(() -> new Credential(words, null, null, issued));
  }

  private static Credential graded(String words, GradeWord grade, @Nullable PartialDate issued) {
    SkillLevel level = grade.skillLevel();
    if (level == null) {
      return new Credential(words, null, grade.title(), issued);
    }
    String compact = Spelling.compact(words);
    String rest = compact.substring(0, grade.start()) + " " + compact.substring(grade.end());
    String trade = EMPTY_BRACKETS.matcher(rest).replaceAll("").strip();
    for (Matcher edge = EDGES.matcher(trade); edge.find(); edge = EDGES.matcher(trade)) {
      trade = edge.replaceAll("").strip();
    }
    trade = trade.replace(" ", "");
    if (trade.endsWith(")") && trade.indexOf('(') < 0) {
      trade = trade.substring(0, trade.length() - 1);
    }
    return new Credential(trade.isEmpty() ? level.zh() : trade, level, null, issued);
  }

  /** A vocational skill level that stands for itself (技能等级). */
  public static Reading<SkillLevel> skillLevel(String text) {
    String compact = Spelling.compact(text);
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    if (!Spelling.tooLong(text) && OLD_SCALE.matcher(compact).find()) {
      return Reading.unknown(Note.of(FindingKind.SKILL_LEVEL_OLD_SCALE, text.strip()));
    }
    Optional<SkillLevel> level =
        Spelling.tooLong(text) ? Optional.empty() : GradeWord.skillLevel(compact);
    return level
        .map(Reading::of)
        .orElseGet(() -> Reading.unknown(Note.of(FindingKind.SKILL_LEVEL_UNPARSED)));
  }

  /** A professional title that stands for itself (职称). */
  public static Reading<TitleLevel> title(String text) {
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    Optional<TitleLevel> title =
        Spelling.tooLong(text) ? Optional.empty() : GradeWord.titleLevel(Spelling.compact(text));
    return title.map(Reading::of).orElseGet(() -> Reading.unknown(Note.of(FindingKind.TITLE_UNPARSED)));
  }
}
