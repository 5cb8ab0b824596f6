package org.ranvier.formats.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ranvier.anatomy.Side;
import org.ranvier.formats.json.SchemaValidator;
import org.ranvier.formats.json.writing.DiaryWriter;
import org.ranvier.record.Route;
import org.ranvier.record.Sex;
import org.ranvier.record.Subject;
import org.ranvier.record.diary.Diary;
import org.ranvier.record.diary.DiaryEntry;
import org.ranvier.record.diary.DiaryEntry.GripUnit;
import org.ranvier.record.diary.DiaryEvent;

class DiaryWritingTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final Diary DIARY =
      new Diary(
          "anna",
          new Subject(
              OptionalDouble.of(42),
              OptionalDouble.empty(),
              Optional.of(Sex.FEMALE),
              OptionalDouble.empty(),
              OptionalDouble.of(62)),
          List.of(
              new DiaryEntry.Event(MONDAY.plusDays(2), DiaryEvent.INFECTION, "a cold, \"bad\""),
              new DiaryEntry.Weight(MONDAY, 62),
              new DiaryEntry.GripReading(
                  MONDAY,
                  Optional.of(LocalTime.of(8, 0)),
                  Side.LEFT,
                  List.of(21.5, 20.0, 22.25),
                  GripUnit.KILOGRAMS,
                  Optional.of("Jamar")),
              new DiaryEntry.Level(MONDAY, 14.2, Optional.of(true)),
              new DiaryEntry.Infusion(
                  MONDAY,
                  OptionalDouble.of(60),
                  OptionalDouble.empty(),
                  OptionalInt.of(2),
                  Optional.of(Route.IV),
                  Optional.of("immunoglobulin 10 %"))));

  @Test
  void a_table_has_one_row_for_each_entry_in_the_order_of_days() {
    assertThat(DiaryTable.text(DIARY))
        .isEqualTo(
            """
            date,time,entry,hand,value,try 2,try 3,unit,device,days,route,product,note
            2024-03-04,,weight,,62,,,kg,,,,,
            2024-03-04,08:00,grip,left,21.5,20,22.25,kg,Jamar,,,,
            2024-03-04,,immunoglobulin,,14.2,,,g/L,,,,,before infusion
            2024-03-04,,infusion,,60,,,g,,2,iv,immunoglobulin 10 %,
            2024-03-06,,infection,,,,,,,,,,"a cold, ""bad""\"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void json_follows_its_schema() {
    String json = new DiaryWriter().document(DIARY);

    assertThat(json).contains("\"kilograms\": [21.5, 20, 22.25]").contains("\"grams\": 60");
    assertThatCode(() -> SchemaValidator.ofDiary().check(json.getBytes(UTF_8), "diary"))
        .doesNotThrowAnyException();
  }

  @Test
  void an_infusion_without_an_amount_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new DiaryEntry.Infusion(
                MONDAY,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()))
        .withMessage(
            "An infusion must have an amount, but that of 2024-03-04 has none; write grams or g/kg");
  }
}
