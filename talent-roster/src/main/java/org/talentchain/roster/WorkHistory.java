package org.talentchain.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.Employment;
import org.talentchain.model.Period;
import org.talentchain.roster.grammar.Note;
import org.talentchain.roster.grammar.PeriodGrammar;
import org.talentchain.roster.grammar.Reading;

/** Jobs told in one cell (工作经历), one a line: 2018.03-2020.02 甲厂 电工; 2020.03至今 乙公司. */
final class WorkHistory {

  private static final String POINT =
      "(?:['’‘]\\d{2}|(?:19|20)\\d{2})"
          + "(?:\\s*[./年-]\\s*\\d{1,2}(?!\\d)(?:\\s*[./月-]\\s*\\d{1,2}(?!\\d)日?|月)?|年)?";
  private static final String NOW = "至今|今|现在|目前|在职|present|now|current";
  private static final Pattern PERIOD =
      Pattern.compile(
          POINT + "(?:\\s*(?:[-‐‑–—―~～至到]+\\s*(?:" + POINT + "|" + NOW + ")?|\\s(?:" + NOW + ")))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY =
      Pattern.compile("[\\n\\r；;]+|[,，、]\\s*(?=(?:['’‘]\\d{2}|(?:19|20)\\d{2})[./年-])");
  private static final Pattern WORDS = Pattern.compile("[\\s　,，、:：/|（）()]+");
  private static final Pattern NOTHING = Pattern.compile("\\s*(?:无|暂无|没有|应届|应届毕业生?|[-/—])?\\s*");

  private WorkHistory() {}

  static Reading<List<Employment>> read(String text) {
    List<Employment> jobs = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (String entry : ENTRY.split(text)) {
      if (!NOTHING.matcher(entry).matches()) {
        jobs.add(job(entry, notes));
      }
    }
    return new Reading<>(jobs, notes);
  }

  private static Employment job(String entry, List<Note> notes) {
    Matcher found = PERIOD.matcher(entry);
    if (!found.find()) {
      return job(entry, Period.UNKNOWN);
    }
    Reading<Period> period = PeriodGrammar.read(found.group());
    notes.addAll(period.notes());
    String rest = entry.substring(0, found.start()) + " " + entry.substring(found.end());
    return job(rest, period.value() == null ? Period.UNKNOWN : period.value());
  }

  /** The employer stands before the job. A single word is the employer. */
  private static Employment job(String words, Period period) {
    List<String> parts = Arrays.stream(WORDS.split(words)).filter(part -> !part.isEmpty()).toList();
    String employer = parts.isEmpty() ? null : parts.get(0);
    String title = parts.size() < 2 ? null : String.join(" ", parts.subList(1, parts.size()));
    return new Employment(employer, title, period);
  }
}
