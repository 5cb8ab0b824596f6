package org.ranvier.criteria.reading;

import org.ranvier.quantity.Source;

/// One rule's verdict on one segment, with its arithmetic in one line.
///
/// @param ruleId such as `efns-pns-2010`
/// @param arithmetic values held against limits, such as `area 24 → 11.5 mV·ms, drop 52.1 % (≥ 50)`
public record RuleVerdict(String ruleId, Verdict verdict, String arithmetic, Source source) {}
