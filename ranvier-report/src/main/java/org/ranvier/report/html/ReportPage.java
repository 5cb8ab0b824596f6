package org.ranvier.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.criteria.reading.ClauseReading;
import org.ranvier.criteria.reading.CriteriaReading;
import org.ranvier.criteria.reading.MimicReading;
import org.ranvier.criteria.reading.NextTest;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Standing;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.inference.Estimates;
import org.ranvier.record.MotorStudy;
import org.ranvier.record.PatientRecord;
import org.ranvier.report.figure.BodyFigure;
import org.ranvier.report.figure.SegmentStroke;
import org.ranvier.report.words.BlockFinding;
import org.ranvier.report.words.EstimateWords;
import org.ranvier.report.words.Headline;
import org.ranvier.report.words.RuleNames;
import org.ranvier.report.words.SubjectLine;
import org.ranvier.report.words.UntestedNerves;

/// What the templates show, in the order in which they show it.
public final class ReportPage {

  private final PatientRecord record;
  private final Reading reading;
  private final Estimates estimates;
  private final String version;
  private final SourceNotes sources = new SourceNotes();

  ReportPage(PatientRecord record, Reading reading, Estimates estimates, String version) {
    this.record = record;
    this.reading = reading;
    this.estimates = estimates;
    this.version = version;
  }

  public Reading reading() {
    return reading;
  }

  public String version() {
    return version;
  }

  /// @return the numbered sources, filled while the page is written
  public SourceNotes sources() {
    return sources;
  }

  public String id() {
    return record.id();
  }

  public String subject() {
    return SubjectLine.of(record);
  }

  public Headline headline() {
    return Headline.of(reading);
  }

  /// @return the first criteria set of MMN
  public Optional<CriteriaReading> leading() {
    return reading.criteria().stream().filter(set -> set.disease().equals("mmn")).findFirst();
  }

  /// @return whether a category's clauses lie open from the start: those of the best category that
  ///   the leading set leaves open
  public boolean opensAtFirst(CriteriaReading set, ClauseReading clause) {
    return leading().filter(set::equals).isPresent()
        && set.clauses().stream()
            .filter(category -> category.truth() != Truth.FALSE)
            .findFirst()
            .filter(clause::equals)
            .isPresent();
  }

  public List<String> rules() {
    return RuleNames.of(reading);
  }

  /// @return all segments in the order of the reading
  public List<BlockFinding> segments() {
    return BlockFinding.all(reading);
  }

  /// @return what simulation says of the segments that count
  public List<EstimateWords> estimates() {
    return EstimateWords.of(segments(), estimates);
  }

  /// @return what that adds
  public String estimatesSentence() {
    return EstimateWords.sentence(estimates);
  }

  public String body() {
    return BodyFigure.draw("body", record, reading);
  }

  public SegmentStroke[] strokes() {
    return SegmentStroke.values();
  }

  /// @return the tests that the summary names
  public List<NextTest> firstTests() {
    return reading.next().subList(0, Math.min(reading.next().size(), 3));
  }

  public List<String> untested() {
    return UntestedNerves.together(reading.untested());
  }

  public List<StudyCard> studies() {
    List<StudyCard> cards = new ArrayList<>();
    for (MotorStudy study : record.motorStudies()) {
      cards.add(new StudyCard("study-" + (cards.size() + 1), study, reading));
    }
    return cards;
  }

  /// @return the diagnoses, the favoured first
  public List<MimicReading> mimics() {
    List<MimicReading> sorted = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      for (MimicReading mimic : reading.mimics()) {
        if (mimic.standing() == standing) {
          sorted.add(mimic);
        }
      }
    }
    return sorted;
  }

  /// @return titles of the criteria sets that a test could change
  public String setsChangedBy(NextTest test) {
    List<String> titles = new ArrayList<>();
    for (CriteriaReading set : reading.criteria()) {
      if (test.couldChange().contains(set.id())) {
        titles.add(set.title());
      }
    }
    return String.join(", ", titles);
  }

  public RecordFacts facts() {
    return new RecordFacts(record);
  }

  public String css() {
    return PageResource.text("report.css");
  }

  public String script() {
    return PageResource.text("print.js") + PageResource.text("report.js");
  }
}
