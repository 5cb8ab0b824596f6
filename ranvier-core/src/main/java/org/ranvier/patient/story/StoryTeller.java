package org.ranvier.patient.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.random.Streams;
import org.ranvier.study.VirtualExamination;
import org.ranvier.study.body.StudyTables;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;
import org.ranvier.study.subject.VirtualSubject;

/// Tells what becomes of a patient: lives the plan day by day, examines at each visit, keeps the
/// diary, and lives the same patient again under each other treatment. All lives have the same
/// streams of random numbers, so that they differ by treatment only.
public final class StoryTeller {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final PatientPlan plan;
  private final StudyTables tables;
  private final Streams streams;
  private final PatientTraits traits;
  private final int lastDay;
  private final List<Visit> visits = new ArrayList<>();

  private StoryTeller(PatientPlan plan, StudyTables tables) {
    this.plan = plan;
    this.tables = tables;
    streams = Streams.of(plan.seed());
    traits = plan.pattern().draw(streams.with("traits"));
    lastDay = (int) Math.floor(plan.years() * DAYS_OF_A_YEAR);
  }

  /// @throws IllegalArgumentException if the plan asks for what cannot be, in one sentence
  public static PatientStory tell(PatientPlan plan, StudyTables tables) {
    return new StoryTeller(plan, tables).told();
  }

  private PatientStory told() {
    LifeWalk walk = new LifeWalk(traits, streams, plan.care(), plan.treatments(), lastDay);
    VisitDays due = new VisitDays(plan.visits());
    Optional<HomeDiary> diary =
        plan.diary().map(kept -> new HomeDiary(plan, kept, streams.with("diary")));
    while (walk.morning()) {
      for (Protocol protocol : due.on(walk.patient().day(), walk.anchors())) {
        visits.add(visit(walk, protocol));
      }
      diary.ifPresent(it -> it.morning(walk.patient(), walk.anchors(), walk.today()));
      walk.pass();
    }
    return new PatientStory(
        plan,
        traits,
        walk.told(plan.title()),
        visits,
        diary.flatMap(HomeDiary::kept),
        plan.variants().stream().map(this::life).toList());
  }

  private Life life(Variant variant) {
    LifeWalk walk = new LifeWalk(traits, streams, variant.care(), variant.treatments(), lastDay);
    while (walk.morning()) {
      walk.pass();
    }
    return walk.told(variant.title());
  }

  private Visit visit(LifeWalk walk, Protocol protocol) {
    VirtualPatient patient = walk.patient();
    int day = patient.day();
    LocalDate date = plan.onset().plusDays(day);
    VisitRecord record = new VisitRecord(plan.id(), visits.size() + 1, day, date);
    VirtualSubject subject = patient.subject(record.id(), protocol, Settings.CAREFUL);
    VirtualExamination.Findings findings = VirtualExamination.of(subject, tables);
    return new Visit(
        record.number(),
        day,
        date,
        protocol,
        record.of(
            findings.record(),
            new TreatmentsSoFar(walk.days(), plan.onset()).of(walk.givings(), day)),
        findings.truth(),
        patient.lesions());
  }
}
