package org.ranvier.patient.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ranvier.patient.VirtualPatient;
import org.ranvier.patient.lesion.LesionState;
import org.ranvier.patient.trait.PatientTraits;
import org.ranvier.random.Streams;
import org.ranvier.record.Treatment;
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
  private final List<PendingVisit> visits = new ArrayList<>();

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
        visits.add(pending(walk, protocol));
      }
      diary.ifPresent(it -> it.morning(walk.patient(), walk.anchors(), walk.today()));
      walk.pass();
    }
    return new PatientStory(
        plan,
        traits,
        walk.told(plan.title()),
        examined(),
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

  /// A visit of which the examination is still to be made. It rests on nothing that changes, so
  /// that many can be made at a time.
  private record PendingVisit(
      VisitRecord record,
      Protocol protocol,
      VirtualSubject subject,
      List<Treatment> treatments,
      List<LesionState> lesions) {}

  private PendingVisit pending(LifeWalk walk, Protocol protocol) {
    VirtualPatient patient = walk.patient();
    int day = patient.day();
    VisitRecord record =
        new VisitRecord(plan.id(), visits.size() + 1, day, plan.onset().plusDays(day));
    return new PendingVisit(
        record,
        protocol,
        patient.subject(record.id(), protocol, Settings.CAREFUL),
        new TreatmentsSoFar(walk.days(), plan.onset()).of(walk.givings(), day),
        patient.lesions());
  }

  private List<Visit> examined() {
    try {
      return visits.parallelStream().map(this::examined).toList();
    } catch (IllegalArgumentException e) {
      // What another thread complains of arrives as the cause of a copy.
      throw e.getCause() instanceof IllegalArgumentException cause ? cause : e;
    }
  }

  private Visit examined(PendingVisit visit) {
    VirtualExamination.Findings findings = VirtualExamination.of(visit.subject, tables);
    return new Visit(
        visit.record.number(),
        visit.record.day(),
        visit.record.date(),
        visit.protocol,
        visit.record.of(findings.record(), visit.treatments),
        findings.truth(),
        visit.lesions);
  }
}
