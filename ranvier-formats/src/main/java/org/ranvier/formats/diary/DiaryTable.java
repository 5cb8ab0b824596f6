package org.ranvier.formats.diary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.record.diary.DiaryEntry.GripUnit;
import org.ranvier.reference.Term;

/// Writes a diary as a table: one row for each entry, one column for each thing that may be said of
/// it, so that a spreadsheet opens it and a person can go on writing.
public final class DiaryTable {

  /// What the columns are called.
  public static final List<String> COLUMNS =
      List.of(
          "date", "time", "entry", "hand", "value", "try 2", "try 3", "unit", "device", "days",
          "route", "product", "note");

  private static final int TRIES = 3;

  private DiaryTable() {}

  /// @return CSV (RFC 4180) with a heading
  public static String text(Diary diary) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(COLUMNS);
      for (DiaryEntry entry : diary.entries()) {
        csv.printRecord(cells(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(DiaryEntry entry) {
    String date = entry.date().toString();
    return switch (entry) {
      case DiaryEntry.Infusion it ->
          row(
              date,
              "",
              "infusion",
              "",
              List.of(it.grams().orElseGet(() -> it.gramsPerKilogram().orElseThrow())),
              it.grams().isPresent() ? "g" : "g/kg",
              "",
              it.days().isPresent() ? Integer.toString(it.days().getAsInt()) : "",
              it.route().map(Term::id).orElse(""),
              it.product().orElse(""),
              "");
      case DiaryEntry.GripReading it ->
          row(
              date,
              it.time().map(Object::toString).orElse(""),
              "grip",
              it.hand().id(),
              it.tries(),
              it.unit() == GripUnit.KILOGRAMS ? "kg" : "kPa",
              it.device().orElse(""),
              "",
              "",
              "",
              "");
      case DiaryEntry.Level it ->
          row(
              date,
              "",
              "immunoglobulin",
              "",
              List.of(it.gramsPerLitre()),
              "g/L",
              "",
              "",
              "",
              "",
              before(it.beforeInfusion()));
      case DiaryEntry.Weight it ->
          row(date, "", "weight", "", List.of(it.kilograms()), "kg", "", "", "", "", "");
      case DiaryEntry.Event it ->
          row(date, "", it.event().id(), "", List.of(), "", "", "", "", "", it.note());
    };
  }

  private static String before(Optional<Boolean> infusion) {
    return infusion.map(before -> before ? "before infusion" : "not before infusion").orElse("");
  }

  private static List<String> row(
      String date,
      String time,
      String entry,
      String hand,
      List<Double> values,
      String unit,
      String device,
      String days,
      String route,
      String product,
      String note) {
    List<String> cells = new ArrayList<>(List.of(date, time, entry, hand));
    for (int i = 0; i < TRIES; i++) {
      cells.add(i < values.size() ? number(values.get(i)) : "");
    }
    cells.addAll(List.of(unit, device, days, route, product, note));
    return cells;
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
