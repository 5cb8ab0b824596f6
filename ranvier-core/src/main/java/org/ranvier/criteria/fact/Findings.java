package org.ranvier.criteria.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.anatomy.Atlas;
import org.ranvier.criteria.block.BlockJudge;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.limits.ReferenceLimits;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.record.PatientRecord;

/// A record with everything that criteria ask of it, worked out once.
public final class Findings {

  private final PatientRecord record;
  private final Atlas atlas;
  private final ReferenceLimits limits;
  private final List<BlockRule> rules;
  private final Weakness weakness;
  private final Asymmetry asymmetry;
  private final Reflexes reflexes;
  private final SensoryConduction sensory;
  private final Blocks blocks;
  private final Demyelination demyelination;
  private final MotorNeuronSigns motorNeuronSigns;
  private final Map<String, Truth> metCriteria = new HashMap<>();
  private final Map<String, Fact> answers = new HashMap<>();

  /// @param judge applies the conduction-block rules, with limits moved or not
  public Findings(
      PatientRecord record,
      Atlas atlas,
      ReferenceLimits limits,
      List<BlockRule> rules,
      BlockJudge judge) {
    this.record = record;
    this.atlas = atlas;
    this.limits = limits;
    this.rules = rules;
    weakness = new Weakness(record, atlas);
    asymmetry = new Asymmetry(record);
    reflexes = new Reflexes(record);
    sensory = new SensoryConduction(record, limits, atlas);
    blocks = new Blocks(record, atlas, rules, judge, sensory);
    demyelination = new Demyelination(record, limits, blocks);
    motorNeuronSigns = new MotorNeuronSigns(record, atlas, weakness, reflexes);
  }

  /// @return the answer to a question, worked out at the first asking
  public Fact answer(Question question) {
    Fact known = answers.get(question.key());
    if (known == null) {
      known = question.answer(this);
      answers.put(question.key(), known);
    }
    return known;
  }

  /// Takes note of what a criteria set said, for sets that ask whether another disease is excluded.
  ///
  /// @param met TRUE if a category is met, UNKNOWN if it cannot be decided
  public void noteCriteria(String disease, Truth met) {
    metCriteria.merge(disease, met, Truth::or);
  }

  /// @return whether any criteria set for the disease is met; UNKNOWN if none was applied
  Truth metCriteriaFor(String disease) {
    return metCriteria.getOrDefault(disease, Truth.UNKNOWN);
  }

  public PatientRecord record() {
    return record;
  }

  public Atlas atlas() {
    return atlas;
  }

  public ReferenceLimits limits() {
    return limits;
  }

  public List<BlockRule> rules() {
    return rules;
  }

  public Weakness weakness() {
    return weakness;
  }

  public Asymmetry asymmetry() {
    return asymmetry;
  }

  public Reflexes reflexes() {
    return reflexes;
  }

  public SensoryConduction sensory() {
    return sensory;
  }

  public Blocks blocks() {
    return blocks;
  }

  public Demyelination demyelination() {
    return demyelination;
  }

  public MotorNeuronSigns motorNeuronSigns() {
    return motorNeuronSigns;
  }
}
