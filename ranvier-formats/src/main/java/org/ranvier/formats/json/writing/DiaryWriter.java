package org.ranvier.formats.json.writing;

import java.util.List;
import java.util.Optional;
import org.ranvier.record.Subject;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.record.diary.DiaryEntry.GripUnit;

/// Writes a diary in the format `ranvier.diary/1`.
public final class DiaryWriter {

  /// @return the diary as a document with indentation, ending in a line feed
  public String document(Diary diary) {
    try (Page page = Page.indented()) {
      page.open();
      page.text("format", "ranvier.diary/1");
      page.text("id", diary.id());
      subject(page, diary.subject());
      infusions(page, diary.of(DiaryEntry.Infusion.class));
      grip(page, diary.of(DiaryEntry.GripReading.class));
      levels(page, diary.of(DiaryEntry.Level.class));
      weights(page, diary.of(DiaryEntry.Weight.class));
      events(page, diary.of(DiaryEntry.Event.class));
      page.shut();
      return page.finished() + "\n";
    }
  }

  private static void subject(Page page, Subject subject) {
    if (subject.equals(Subject.UNKNOWN)) {
      return;
    }
    page.open("subject");
    page.number("ageYears", subject.ageYears());
    page.word("sex", subject.sex());
    page.number("heightCentimetres", subject.heightCentimetres());
    page.number("weightKilograms", subject.weightKilograms());
    page.shut();
  }

  private static void infusions(Page page, List<DiaryEntry.Infusion> infusions) {
    page.openList("infusions");
    for (DiaryEntry.Infusion it : infusions) {
      page.open();
      page.text("date", it.date().toString());
      page.number("grams", it.grams());
      page.number("gramsPerKilogram", it.gramsPerKilogram());
      page.number("days", it.days());
      page.word("route", it.route());
      page.text("product", it.product());
      page.shut();
    }
    page.shutList();
  }

  private static void grip(Page page, List<DiaryEntry.GripReading> readings) {
    page.openList("grip");
    for (DiaryEntry.GripReading it : readings) {
      page.open();
      page.text("date", it.date().toString());
      page.text("time", it.time().map(Object::toString));
      page.word("hand", it.hand());
      page.numbers(
          it.unit() == GripUnit.KILOGRAMS ? "kilograms" : "kilopascals",
          it.tries().stream().mapToDouble(Double::doubleValue).toArray());
      page.text("device", it.device());
      page.shut();
    }
    page.shutList();
  }

  private static void levels(Page page, List<DiaryEntry.Level> levels) {
    page.openList("immunoglobulin");
    for (DiaryEntry.Level it : levels) {
      page.open();
      page.text("date", it.date().toString());
      page.number("gramsPerLitre", it.gramsPerLitre());
      page.truth("beforeInfusion", it.beforeInfusion());
      page.shut();
    }
    page.shutList();
  }

  private static void weights(Page page, List<DiaryEntry.Weight> weights) {
    page.openList("weights");
    for (DiaryEntry.Weight it : weights) {
      page.open();
      page.text("date", it.date().toString());
      page.number("kilograms", it.kilograms());
      page.shut();
    }
    page.shutList();
  }

  private static void events(Page page, List<DiaryEntry.Event> events) {
    page.openList("events");
    for (DiaryEntry.Event it : events) {
      page.open();
      page.text("date", it.date().toString());
      page.word("event", it.event());
      page.text("note", Optional.of(it.note()).filter(note -> !note.isEmpty()));
      page.shut();
    }
    page.shutList();
  }
}
