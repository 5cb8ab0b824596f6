package org.ranvier.formats.csv;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.formats.Notes;
import org.ranvier.formats.csv.Cell.Measured;
import org.ranvier.formats.words.Modality;

/// Decides which rows are motor and which sensory, where the table does not say.
final class Modalities {
  private static final Set<Nerve> SENSORY_NERVES =
      EnumSet.of(
          Nerve.SURAL,
          Nerve.SAPHENOUS,
          Nerve.SUPERFICIAL_FIBULAR,
          Nerve.SUPERFICIAL_RADIAL,
          Nerve.DORSAL_ULNAR_CUTANEOUS,
          Nerve.LATERAL_ANTEBRACHIAL_CUTANEOUS,
          Nerve.MEDIAL_ANTEBRACHIAL_CUTANEOUS);
  private static final Set<Site> SENSORY_SITES = EnumSet.of(Site.DIGIT, Site.CALF, Site.FOOT);

  private Modalities() {}

  static boolean isPurelySensory(Nerve nerve) {
    return SENSORY_NERVES.contains(nerve);
  }

  /// @return the rows, each with a modality
  static List<SiteRow> conclude(List<SiteRow> rows, Notes notes) {
    Map<Integer, List<SiteRow>> blocks =
        rows.stream()
            .collect(Collectors.groupingBy(SiteRow::block, TreeMap::new, Collectors.toList()));
    return blocks.values().stream().flatMap(block -> concludeBlock(block, notes)).toList();
  }

  private static Stream<SiteRow> concludeBlock(List<SiteRow> block, Notes notes) {
    List<SiteRow> undecided =
        block.stream().filter(row -> row.modality().or(() -> evident(row)).isEmpty()).toList();
    boolean smallPotentials =
        undecided.stream().anyMatch(Modalities::hasAmplitude)
            && undecided.stream()
                .filter(Modalities::hasAmplitude)
                .allMatch(Modalities::isSensoryInSize);
    return block.stream()
        .map(row -> {
          Optional<Modality> evident = row.modality().or(() -> evident(row));
          if (evident.isPresent()) {
            return row.as(evident.orElseThrow());
          }
          if (smallPotentials) {
            notes.add(
                "Row %d is read as sensory, because its amplitude is in microvolts and no muscle is named."
                    .formatted(row.place().row()));
            return row.as(Modality.SENSORY);
          }
          return row.as(Modality.MOTOR);
        });
  }

  private static Optional<Modality> evident(SiteRow row) {
    boolean onlyF =
        row.sites().isEmpty()
            && row.segment().isEmpty()
            && (row.hasNumber(Column.F_LATENCY) || row.hasNumber(Column.F_MINUS_M));
    if (onlyF) {
      return Optional.of(Modality.F_WAVE);
    }
    boolean sensory =
        isPurelySensory(row.nerve())
            || row.cell(Column.SENSORY_AMPLITUDE).isPresent()
            || row.sites().stream().anyMatch(SENSORY_SITES::contains);
    if (sensory && row.cell(Column.MOTOR_AMPLITUDE).isEmpty()) {
      return Optional.of(Modality.SENSORY);
    }
    boolean motor =
        (row.muscle().isPresent() && row.isMuscleStated())
            || row.cell(Column.MOTOR_AMPLITUDE).isPresent()
            || row.hasNumber(Column.F_LATENCY);
    return motor ? Optional.of(Modality.MOTOR) : Optional.empty();
  }

  private static boolean hasAmplitude(SiteRow row) {
    return row.values().keySet().stream()
        .anyMatch(column -> column.isAmplitude() && row.hasNumber(column));
  }

  private static boolean isSensoryInSize(SiteRow row) {
    return row.values().entrySet().stream()
        .filter(entry -> entry.getKey().isAmplitude())
        .anyMatch(entry -> isSensoryInSize(entry.getValue()));
  }

  private static boolean isSensoryInSize(SiteRow.Value value) {
    BigDecimal most = TableWords.limits("sensory-amplitude").orElseThrow().high();
    return value.cell() instanceof Measured(BigDecimal number, Optional<Unit> unit, String _)
        && unit.or(value.heading()::unit).equals(Optional.of(Unit.MICROVOLT))
        && number.compareTo(most) <= 0;
  }
}
