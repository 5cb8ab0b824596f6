package org.ranvier.study.subject;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.random.Streams;
import org.ranvier.record.Subject;
import org.ranvier.study.nerve.NerveLesion;
import org.ranvier.study.protocol.Protocol;
import org.ranvier.study.protocol.Settings;

/// What is said of a subject; what it leaves open is drawn.
///
/// @param id name of the record
/// @param title what the subject has, in words
/// @param seed of the person, where no other is asked for
public record SubjectPattern(
    String id,
    String title,
    long seed,
    Person person,
    Background background,
    List<LesionPattern> lesions,
    Fasciculation fasciculation,
    Protocol protocol,
    Settings settings) {

  public SubjectPattern {
    lesions = List.copyOf(lesions);
  }

  /// @return the person of its own seed
  public VirtualSubject draw() {
    return draw(seed);
  }

  /// @return the person of a seed
  public VirtualSubject draw(long other) {
    return draw(id, Streams.of(other));
  }

  /// @return one of many people of this kind
  /// @param name of the record
  public VirtualSubject draw(String name, Streams streams) {
    Subject drawn = person.draw(streams.with("person").generator());
    Streams skin = streams.with("skin");
    double arm = person.armCelsius().draw(skin.with("arm").generator());
    double leg = person.legCelsius().draw(skin.with("leg").generator());
    List<NerveLesion> all = new ArrayList<>();
    for (int i = 0; i < lesions.size(); i++) {
      all.addAll(lesions.get(i).draw(streams.with("lesions").with(i)));
    }
    Streams told = streams.with("background");
    return new VirtualSubject(
        name,
        title,
        drawn,
        arm,
        leg,
        background.course(told.with("course").generator()),
        background.signs(told.with("signs").generator()),
        background.laboratory(told.with("laboratory").generator()),
        all,
        fasciculation,
        protocol,
        settings,
        streams);
  }
}
