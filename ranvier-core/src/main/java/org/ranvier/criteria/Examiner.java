package org.ranvier.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.ranvier.anatomy.Atlas;
import org.ranvier.criteria.block.BlockJudge;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.mimic.Differential;
import org.ranvier.criteria.reading.Firmness;
import org.ranvier.criteria.reading.Reading;
import org.ranvier.criteria.reading.Status;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.criteria.set.SetExplanation;
import org.ranvier.criteria.set.SetJudgement;
import org.ranvier.record.PatientRecord;

/// Examines records: [#examine] gives the whole reading of one record, [#judge] only the outcomes,
/// for many.
public final class Examiner {

  private final Atlas atlas;
  private final ReferenceLimits limits;
  private final List<BlockRule> rules;
  private final List<CriteriaSet> sets;
  private final Differential differential;

  /// @param sets judged in this order; sets that ask what others say are judged last
  public Examiner(
      Atlas atlas,
      ReferenceLimits limits,
      List<BlockRule> rules,
      List<CriteriaSet> sets,
      Differential differential) {
    this.atlas = atlas;
    this.limits = limits;
    this.rules = List.copyOf(rules);
    this.sets = List.copyOf(sets);
    this.differential = differential;
  }

  /// @return an examiner with everything that ships with Ranvier
  public static Examiner shipped() {
    return new Examiner(
        Atlas.shipped(),
        ReferenceLimits.shipped(),
        BlockRule.shipped(),
        CriteriaSet.shipped(),
        Differential.shipped());
  }

  /// @return the same examiner with more criteria sets, such as a user's own
  public Examiner with(List<CriteriaSet> more) {
    List<CriteriaSet> all = new ArrayList<>(sets);
    all.addAll(more);
    return new Examiner(atlas, limits, rules, all, differential);
  }

  /// @return the criteria sets in the order of readings
  public List<CriteriaSet> sets() {
    return sets;
  }

  /// @return the record's reading
  public Reading examine(PatientRecord record) {
    return examine(record, Runnable::run);
  }

  /// Examines one record with help: how firm the verdicts are is worked out beside the rest. The
  /// reading is the same.
  ///
  /// @param beside runs the task that it is given, now or on another thread
  public Reading examine(PatientRecord record, Executor beside) {
    Judgements judgements = judge(record);
    FutureTask<List<Firmness>> firmness =
        new FutureTask<>(() -> new Firm(this, judgements).readings());
    beside.execute(firmness);
    Findings findings = judgements.findings();
    return new Reading(
        record.id(),
        SegmentReadings.of(findings),
        judgements.sets().stream()
            .map(judgement -> new SetExplanation(judgement).reading())
            .toList(),
        differential.readings(findings),
        NextTests.of(judgements.sets()),
        Untested.of(findings),
        finished(firmness),
        warnings(findings),
        Cautions.of(judgements.sets()));
  }

  private List<String> warnings(Findings findings) {
    List<String> warnings = new ArrayList<>(Warnings.of(findings));
    differential.nothingToExplain(findings).ifPresent(warnings::add);
    return warnings;
  }

  private static List<Firmness> finished(FutureTask<List<Firmness>> firmness) {
    try {
      return firmness.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("How firm the verdicts are could not be worked out", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while examining", e);
    }
  }

  /// @return the outcome of every criteria set, without words
  public Judgements judge(PatientRecord record) {
    return judge(record, limits);
  }

  /// @param factor by which lower limits of normal are moved
  Judgements judgeWithLowerLimitsTimes(double factor, PatientRecord record) {
    return judge(record, limits.withLowerLimitsTimes(factor));
  }

  private Judgements judge(PatientRecord record, ReferenceLimits used) {
    Findings findings = new Findings(record, atlas, used, rules, new BlockJudge(used));
    SetJudgement[] judged = new SetJudgement[sets.size()];
    for (boolean last : new boolean[] {false, true}) {
      for (int i = 0; i < judged.length; i++) {
        if (sets.get(i).asksForOtherSets() == last) {
          judged[i] = SetJudgement.of(sets.get(i), findings);
          findings.noteCriteria(sets.get(i).disease(), met(judged[i].status()));
        }
      }
    }
    return new Judgements(findings, List.of(judged));
  }

  private static Truth met(Status status) {
    return switch (status) {
      case MET -> Truth.TRUE;
      case NOT_MET -> Truth.FALSE;
      case NOT_DECIDABLE -> Truth.UNKNOWN;
    };
  }
}
