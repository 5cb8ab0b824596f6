package org.ranvier.formats.json.writing;

import java.util.List;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.RuleVerdict;
import org.ranvier.criteria.reading.SegmentReading;
import org.ranvier.inference.Estimates;
import org.ranvier.quantity.Source;

/// Writes a reading in the format `ranvier.reading/1`.
public final class ReadingWriter {

  /// @return the reading without estimates, as a document
  public String document(Reading reading) {
    return document(reading, Estimates.NONE);
  }

  /// @return the reading without estimates, on one line
  public String line(Reading reading) {
    return line(reading, Estimates.NONE);
  }

  /// @return the reading as a document with indentation, ending in a line feed
  public String document(Reading reading, Estimates estimates) {
    try (Page page = Page.indented()) {
      write(page, reading, estimates);
      return page.finished() + "\n";
    }
  }

  /// @return the reading on one line without a line feed, for NDJSON
  public String line(Reading reading, Estimates estimates) {
    try (Page page = Page.onOneLine()) {
      write(page, reading, estimates);
      return page.finished();
    }
  }

  private static void write(Page page, Reading reading, Estimates estimates) {
    page.open();
    page.text("format", "ranvier.reading/1");
    page.text("recordId", reading.recordId());
    page.openList("segments");
    for (SegmentReading segment : reading.segments()) {
      segment(page, segment, estimates);
    }
    page.shutList();
    page.openList("criteria");
    for (CriteriaReading criteria : reading.criteria()) {
      criteria(page, criteria);
    }
    page.shutList();
    page.openList("mimics");
    for (MimicReading mimic : reading.mimics()) {
      mimic(page, mimic);
    }
    page.shutList();
    page.openList("next");
    for (NextTest next : reading.next()) {
      page.open();
      page.text("test", next.test());
      page.text("why", next.why());
      page.texts("couldChange", next.couldChange());
      page.shut();
    }
    page.shutList();
    page.texts("untested", reading.untested());
    page.openList("firmness");
    for (Firmness firmness : reading.firmness()) {
      page.open();
      page.text("change", firmness.change());
      page.text("effect", firmness.effect());
      page.shut();
    }
    page.shutList();
    page.texts("warnings", reading.warnings());
    page.texts("cautions", reading.cautions());
    page.shut();
  }

  private static void segment(Page page, SegmentReading segment, Estimates estimates) {
    page.open();
    page.word("nerve", segment.nerve());
    page.word("side", segment.side());
    page.word("from", segment.from());
    page.word("to", segment.to());
    page.word("muscle", segment.muscle());
    page.moment(segment.moment());
    page.truth("supplement", segment.supplement());
    page.truth("reported", segment.reported());
    page.truth("entrapment", segment.entrapment());
    page.number("amplitudeDropPercent", segment.amplitudeDropPercent());
    page.number("areaDropPercent", segment.areaDropPercent());
    page.number("durationChangePercent", segment.durationChangePercent());
    page.number("velocityMetresPerSecond", segment.velocityMetresPerSecond());
    page.open("verdicts");
    for (RuleVerdict verdict : segment.verdicts()) {
      page.word(verdict.ruleId(), verdict.verdict());
    }
    page.shut();
    page.openList("reasons");
    for (RuleVerdict verdict : segment.verdicts()) {
      page.element(
          verdict.ruleId() + ": " + verdict.arithmetic() + " [" + verdict.source().text() + "]");
    }
    for (String reason : segment.reasons()) {
      page.element(reason);
    }
    page.shutList();
    page.texts("provisional", segment.provisional());
    EstimatePart.write(page, segment, estimates);
    page.shut();
  }

  private static void criteria(Page page, CriteriaReading criteria) {
    page.open();
    page.text("id", criteria.id());
    page.text("title", criteria.title());
    page.text("disease", criteria.disease());
    page.word("status", criteria.status());
    page.text("category", criteria.category());
    page.text("best", criteria.best());
    page.text("worst", criteria.worst());
    page.text("pragmatic", criteria.pragmatic());
    page.texts("decidedBy", criteria.decidedBy());
    page.texts("notes", criteria.notes());
    source(page, criteria.source());
    clauses(page, criteria.clauses());
    page.shut();
  }

  private static void clauses(Page page, List<ClauseReading> clauses) {
    page.openList("clauses");
    for (ClauseReading clause : clauses) {
      page.open();
      page.text("id", clause.id());
      page.text("text", clause.text());
      page.word("truth", clause.truth());
      page.text("value", clause.value());
      page.text("limit", clause.limit());
      page.truth("derived", clause.derived());
      if (clause.source().isPresent()) {
        source(page, clause.source().orElseThrow());
      }
      clauses(page, clause.clauses());
      page.shut();
    }
    page.shutList();
  }

  private static void source(Page page, Source source) {
    page.text("source", source.citation());
    page.truth("verified", source.verified());
  }

  private static void mimic(Page page, MimicReading mimic) {
    page.open();
    page.text("id", mimic.id());
    page.text("name", mimic.name());
    page.word("standing", mimic.standing());
    page.texts("for", mimic.favouring());
    page.texts("against", mimic.against());
    page.shut();
  }
}
