package org.ranvier.criteria.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Limb;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.SidedNerve;
import org.ranvier.anatomy.Stretch;
import org.ranvier.criteria.block.BlockRule;
import org.ranvier.criteria.block.SegmentJudgement;
import org.ranvier.criteria.fact.Blocks.Sensory;
import org.ranvier.criteria.fact.Possible.Range;
import org.ranvier.criteria.reading.Truth;
import org.ranvier.criteria.reading.Verdict;
import org.ranvier.record.Judgement;
import org.ranvier.reference.Entry;

/// Questions about nerve conduction.
final class ConductionQuestions {

  private ConductionQuestions() {}

  static void addTo(Questions questions) {
    questions.addNumber(
        "nerves-with-block",
        Set.of("rule", "grade", "sensory", "of"),
        entry -> {
          String ruleId = ruleId(entry);
          Verdict grade = grade(entry);
          Sensory sensory = sensory(entry);
          Set<Nerve> of = WeaknessQuestions.nerves(entry, EnumSet.allOf(Nerve.class));
          return findings -> nervesWithBlock(findings, rule(findings, ruleId), grade, sensory, of);
        });
    questions.addNumber(
        "segments-with-block",
        Set.of("rule", "grade", "sensory"),
        entry -> {
          String ruleId = ruleId(entry);
          Verdict grade = grade(entry);
          Sensory sensory = sensory(entry);
          return findings -> segmentsWithBlock(findings, rule(findings, ruleId), grade, sensory);
        });
    questions.addYesNo(
        "entrapment-sign", Set.of(), entry -> findings -> EntrapmentSign.of(findings));
    questions.addYesNo("block-stated", Set.of(), entry -> ConductionQuestions::blockStated);
    questions.addWords(
        "sensory-conduction",
        Set.of(),
        Questions.words(Judgement.values()),
        entry -> ConductionQuestions::sensoryOverall);
    questions.addNumber(
        "sensory-nerves",
        Set.of("judged", "of"),
        entry -> {
          String judged = entry.get("judged").text();
          if (!SensoryNerveCount.JUDGED.contains(judged)) {
            throw entry.mistake(
                "has judged: '%s'; it is one of %s".formatted(judged, SensoryNerveCount.JUDGED));
          }
          Set<Nerve> of = WeaknessQuestions.nerves(entry, EnumSet.allOf(Nerve.class));
          return findings -> SensoryNerveCount.of(findings, judged, of);
        });
    questions.addNumber(
        "nerves-with-motor-criteria",
        Set.of("limb"),
        entry -> {
          Optional<Limb> limb = entry.find("limb").map(each -> each.term(Limb.class));
          return findings ->
              Fact.derived(
                  findings.demyelination().nervesFulfilling(limb),
                  () -> findings.demyelination().words(),
                  demyelinationMissing(findings));
        });
    questions.addNumber(
        "limbs-with-demyelination",
        Set.of(),
        entry ->
            findings ->
                Fact.derived(
                    findings.demyelination().limbs(),
                    () -> findings.demyelination().words(),
                    demyelinationMissing(findings)));
    questions.addYesNo(
        "slowing",
        Set.of(),
        entry ->
            findings ->
                Fact.derived(
                    findings.demyelination().slowing(),
                    findings.demyelination().slowingAsMeasured(),
                    () -> findings.demyelination().words(),
                    demyelinationMissing(findings)));
  }

  private static BlockRule rule(Findings findings, String id) {
    for (BlockRule rule : findings.rules()) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("the rule was looked up when the question was read: " + id);
  }

  private static String ruleId(Entry entry) {
    String id = entry.get("rule").text();
    List<String> known = BlockRule.shipped().stream().map(BlockRule::id).toList();
    if (!known.contains(id)) {
      throw entry.mistake("names the block rule '%s'; known are %s".formatted(id, known));
    }
    return id;
  }

  private static Verdict grade(Entry entry) {
    Verdict grade = entry.get("grade").term(Verdict.class);
    if (grade != Verdict.DEFINITE && grade != Verdict.PROBABLE) {
      throw entry.mistake("has grade: " + grade.id() + "; it is definite or probable");
    }
    return grade;
  }

  private static Sensory sensory(Entry entry) {
    return switch (entry.find("sensory").map(Entry::text).orElse("not-asked")) {
      case "not-asked" -> Sensory.NOT_ASKED;
      case "normal-across" -> Sensory.NORMAL_ACROSS;
      case "normal-where-feasible" -> Sensory.NORMAL_WHERE_FEASIBLE;
      default ->
          throw entry.mistake(
              "has an unknown word for sensory; it is not-asked, normal-across or normal-where-feasible");
    };
  }

  private static Fact nervesWithBlock(
      Findings findings, BlockRule rule, Verdict grade, Sensory sensory, Set<Nerve> of) {
    Blocks.NerveCount count = findings.blocks().nerves(rule, grade, sensory, of);
    return new Fact(
        count.strict(),
        count.pragmatic(),
        () -> blockWords(findings, rule),
        true,
        () -> blockMissing(findings, rule, grade, sensory));
  }

  private static Fact segmentsWithBlock(
      Findings findings, BlockRule rule, Verdict grade, Sensory sensory) {
    Range range = findings.blocks().segmentCount(rule, grade, sensory);
    return new Fact(
        range,
        range,
        () -> blockWords(findings, rule),
        true,
        () -> blockMissing(findings, rule, grade, sensory));
  }

  private static String blockWords(Findings findings, BlockRule rule) {
    List<String> words = new ArrayList<>();
    for (SegmentJudgement judgement : findings.blocks().under(rule)) {
      if (judgement.isBlock()) {
        words.add(judgement.segment().place() + " " + judgement.verdict().id());
      }
    }
    if (!findings.record().reported().blocks().isEmpty()) {
      words.add("stated without numbers: " + findings.record().reported().blocks().size());
    }
    if (!words.isEmpty()) {
      return String.join(", ", words);
    }
    return findings.record().motorStudies().isEmpty()
        ? "no motor study"
        : "no block in the segments tested";
  }

  /// What would show more: first the numbers behind stated blocks, then sensory conduction beside a
  /// block, then the untested stretches of nerves already begun or weak, then the rest.
  private static List<String> blockMissing(
      Findings findings, BlockRule rule, Verdict grade, Sensory sensory) {
    List<String> missing = new ArrayList<>();
    if (!findings.record().reported().blocks().isEmpty()) {
      missing.add("Enter amplitudes, areas and durations of the conduction blocks that are stated");
    }
    for (SegmentJudgement judgement : findings.blocks().under(rule)) {
      BlockMissing.of(judgement, findings, sensory).ifPresent(missing::add);
    }
    List<SidedNerve> weak = findings.weakness().weakNerves();
    List<String> later = new ArrayList<>();
    for (SidedNerve nerve : findings.blocks().coverage().allNerves()) {
      if (!findings.blocks().untested(rule, grade, nerve).isEmpty()) {
        // Whoever stimulates a nerve again does all of it, also what only other rules grade.
        List<Stretch> open = findings.blocks().coverage().untested(nerve);
        boolean begun = !findings.blocks().coverage().isUntouched(nerve);
        (begun || weak.contains(nerve) ? missing : later).add(BlockMissing.stimulate(nerve, open));
      }
    }
    missing.addAll(later);
    return missing;
  }

  private static Fact blockStated(Findings findings) {
    Truth truth =
        !findings.record().reported().blocks().stream()
                .filter(block -> !findings.blocks().isAtEntrapment(block))
                .toList()
                .isEmpty()
            ? Truth.TRUE
            : findings.record().reported().noBlockFound().orElse(false)
                ? Truth.FALSE
                : Truth.UNKNOWN;
    return Fact.derived(
        truth,
        truth,
        () ->
            truth == Truth.TRUE
                ? "conduction block stated without numbers"
                : truth == Truth.FALSE ? "stated: no block found" : "nothing stated",
        List.of());
  }

  private static Fact sensoryOverall(Findings findings) {
    TwoTruths overall = findings.sensory().overall();
    List<String> words = List.of("normal", "abnormal");
    Possible strict = choice(overall.strict());
    return overall.strict() == Truth.UNKNOWN
        ? new Fact(
            new Possible.Choice(words),
            choice(overall.pragmatic()),
            findings.sensory()::words,
            false,
            findings.sensory()::missing)
        : new Fact(strict, strict, findings.sensory()::words, false, List::of);
  }

  private static Possible choice(Truth normal) {
    return new Possible.Choice(
        switch (normal) {
          case TRUE -> List.of("normal");
          case FALSE -> List.of("abnormal");
          case UNKNOWN -> List.of("normal", "abnormal");
        });
  }

  private static List<String> demyelinationMissing(Findings findings) {
    return findings.demyelination().isFullStudy()
        ? List.of("Record F waves, distal durations and distances of the motor studies")
        : List.of(
            "Study median, ulnar, fibular and tibial motor conduction with F waves on one side");
  }
}
