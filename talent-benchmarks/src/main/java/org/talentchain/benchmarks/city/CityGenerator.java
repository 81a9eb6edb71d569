package org.talentchain.benchmarks.city;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.talentchain.benchmarks.city.Ingredients.Firm;
import org.talentchain.benchmarks.city.Ingredients.Trade;

/**
 * Rosters of any size, made of the same ingredients as the sample city: {@code candidates.xlsx}, {@code
 * positions.xlsx} and nothing else. The same sizes and seed give the same people. Rows are written as they are made.
 */
public final class CityGenerator {

  private static final int FLUSH_EVERY = 1000;

  private final Ingredients city = new Ingredients();
  private final Dice dice;

  private CityGenerator(long seed) {
    this.dice = new Dice(seed);
  }

  /**
   * @param folder where to write
   * @param candidates how many people
   * @param positions how many positions
   * @param seed of the chance
   */
  public static void write(Path folder, int candidates, int positions, long seed) throws IOException {
    Files.createDirectories(folder);
    CityGenerator generator = new CityGenerator(seed);
    generator.writeCandidates(folder.resolve("candidates.xlsx"), candidates);
    generator.writePositions(folder.resolve("positions.xlsx"), positions);
  }

  /** {@code FOLDER CANDIDATES POSITIONS} */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 1);
  }

  private void writeCandidates(Path file, int count) throws IOException {
    People people = new People(city, dice);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Excel", null)) {
      Worksheet sheet = book.newWorksheet("候选人");
      RosterSheet rows = new RosterSheet(sheet).header(People.HEADERS);
      for (int i = 0; i < count; i++) {
        List<Trade> trades = dice.chance(0.7) ? city.skilled : city.educated;
        rows.row(dice.chance(0.2) ? people.graduate(dice.one(trades)) : people.worker(dice.one(trades)));
        if (i % FLUSH_EVERY == 0) {
          sheet.flush();
        }
      }
    }
  }

  private void writePositions(Path file, int count) throws IOException {
    Openings openings = new Openings(dice);
    List<Firm> employers = city.employers();
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Excel", null)) {
      RosterSheet rows = new RosterSheet(book.newWorksheet("岗位")).header(Openings.HEADERS);
      for (int i = 0; i < count; i++) {
        Firm firm = dice.one(employers);
        rows.row(openings.opening(firm, city.trade(dice.one(firm.trades()))));
      }
    }
  }
}
