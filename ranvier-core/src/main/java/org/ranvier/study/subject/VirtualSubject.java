package org.ranvier.study.subject;

import java.util.List;
import org.ranvier.anatomy.Limb;
import org.ranvier.random.Streams;
import org.ranvier.record.Course;
import org.ranvier.record.Laboratory;
import org.ranvier.record.Signs;
import org.ranvier.record.Subject;
import org.ranvier.study.nerve.Effect;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;

/// One virtual person with an illness or none, ready to be examined.
///
/// @param id name of the record
/// @param title what the person has, in words
/// @param person with age, sex and height
/// @param armCelsius skin of the hand
/// @param legCelsius skin of the foot
/// @param signs that are stated, not simulated
/// @param streams from which all that differs between people is drawn
public record VirtualSubject(
    String id,
    String title,
    Subject person,
    double armCelsius,
    double legCelsius,
    Course course,
    Signs signs,
    Laboratory laboratory,
    List<NerveLesion> lesions,
    Fasciculation fasciculation,
    Protocol protocol,
    Settings settings,
    Streams streams) {

  public VirtualSubject {
    lesions = List.copyOf(lesions);
  }

  /// @return age in years
  public double ageYears() {
    return person.ageYears().orElseThrow();
  }

  /// @return height in mm
  public double heightMillimetres() {
    return 10 * person.heightCentimetres().orElseThrow();
  }

  /// @return temperature of the skin of a limb
  public double skinCelsius(Limb limb) {
    return limb == Limb.ARM ? armCelsius : legCelsius;
  }

  /// @return whether a lesion damages nodes or internodes, so that axons have to be solved
  public boolean damagesAxons() {
    return lesions.stream().anyMatch(lesion -> lesion.effect() instanceof Effect.Axonal);
  }

  /// @return the same person with a limb warmed or cooled
  public VirtualSubject withSkin(Limb limb, double celsius) {
    return new VirtualSubject(
        id,
        title,
        person,
        limb == Limb.ARM ? celsius : armCelsius,
        limb == Limb.LEG ? celsius : legCelsius,
        course,
        signs,
        laboratory,
        lesions,
        fasciculation,
        protocol,
        settings,
        streams);
  }
}
