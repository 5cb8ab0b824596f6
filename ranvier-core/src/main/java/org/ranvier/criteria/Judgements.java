package org.ranvier.criteria;

import java.util.List;
import org.ranvier.criteria.fact.Findings;
import org.ranvier.criteria.set.SetJudgement;

/// The outcome of every criteria set for one record.
///
/// @param sets in the order of readings
public record Judgements(Findings findings, List<SetJudgement> sets) {}
