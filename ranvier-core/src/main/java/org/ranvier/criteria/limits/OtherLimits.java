package org.ranvier.criteria.limits;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Site;
import org.ranvier.quantity.Source;
import org.ranvier.record.Imaging;
import org.ranvier.reference.Entry;

/// Limits that do not belong to a nerve conduction study.
public final class OtherLimits {

  private record Area(Nerve nerve, List<Site> sites, double upperSquareMillimetres) {}

  private final double csfProteinBelow50;
  private final double csfProteinFrom50;
  private final Source csfSource;
  private final double creatineKinaseUpper;
  private final SkinTarget skinTarget;
  private final Map<Nerve, Double> absentNotAbnormalFromAge = new EnumMap<>(Nerve.class);
  private final List<Area> areas;

  OtherLimits(Entry file) {
    Entry csf = file.get("csf").get("protein-upper-grams-per-litre");
    csfProteinBelow50 = csf.get("below-age-50").number();
    csfProteinFrom50 = csf.get("from-age-50").number();
    csfSource = csf.source();
    creatineKinaseUpper =
        file.get("creatine-kinase").get("upper-units-per-litre").get("value").number();
    skinTarget = SkinTarget.of(file.get("temperature").get("skin-celsius-at-least"));
    for (Entry row : file.get("absent-sensory-not-abnormal").items()) {
      absentNotAbnormalFromAge.put(
          row.get("nerve").term(Nerve.class), row.get("from-age-years").number());
    }
    areas =
        file.get("ultrasound").items().stream()
            .map(row ->
                new Area(
                    row.get("nerve").term(Nerve.class),
                    row.terms("sites", Site.class),
                    row.get("upper-square-millimetres").number()))
            .toList();
  }

  /// @return upper limit of protein in cerebrospinal fluid in g/L; a range where the age is not
  ///   known
  public NormalLimit csfProteinUpper(OptionalDouble ageYears) {
    double low =
        ageYears.isPresent() && ageYears.getAsDouble() >= 50 ? csfProteinFrom50 : csfProteinBelow50;
    double high =
        ageYears.isPresent() && ageYears.getAsDouble() < 50 ? csfProteinBelow50 : csfProteinFrom50;
    return new NormalLimit(low, high, csfSource);
  }

  /// @return upper limit of creatine kinase in U/L
  public double creatineKinaseUpper() {
    return creatineKinaseUpper;
  }

  /// @return skin temperature below which slowing cannot be judged
  public SkinTarget skinTarget() {
    return skinTarget;
  }

  /// @return whether an absent sensory response of this nerve may be normal at this age
  public boolean absentMayBeNormal(Nerve nerve, OptionalDouble ageYears) {
    Double fromAge = absentNotAbnormalFromAge.get(nerve);
    return fromAge != null && (ageYears.isEmpty() || ageYears.getAsDouble() >= fromAge);
  }

  /// @return whether the nerve is enlarged there, empty if there is no limit for the place
  public Optional<Boolean> isEnlarged(Imaging.Ultrasound scan) {
    for (Area area : areas) {
      if (area.nerve == scan.nerve() && area.sites.contains(scan.site())) {
        return Optional.of(scan.areaSquareMillimetres() > area.upperSquareMillimetres);
      }
    }
    return Optional.empty();
  }
}
