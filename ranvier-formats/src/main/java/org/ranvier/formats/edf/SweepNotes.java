package org.ranvier.formats.edf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ranvier.anatomy.Muscle;
import org.ranvier.formats.Notes;

/// What the annotations of one data record say.
///
/// @param stimulusSeconds when the stimulus was given, from the start of the data record
record SweepNotes(
    Optional<Stimulus> stimulus,
    double stimulusSeconds,
    List<Response> responses,
    OptionalDouble skinCelsius) {
  private static final Pattern TEMPERATURE =
      Pattern.compile(
          "^(?:skin\\s+)?temp(?:erature)?\\b[ :]*(\\d{2}(?:[.,]\\d{1,3})?)\\s*(?:°|deg|C).*$",
          Pattern.CASE_INSENSITIVE);

  /// @param number of the data record, from 1
  /// @param startSeconds of the data record
  static SweepNotes read(
      List<Annotation> annotations, int number, double startSeconds, Notes notes) {
    Optional<Stimulus> stimulus = Optional.empty();
    Optional<Stimulus> xmlStimulus = Optional.empty();
    double seconds = 0;
    List<Response> responses = new ArrayList<>();
    Optional<Response> xmlResponse = Optional.empty();
    OptionalDouble skin = OptionalDouble.empty();
    for (Annotation annotation : annotations) {
      String text = annotation.text();
      Optional<Stimulus> said = Stimulus.read(text);
      Optional<Response> answered = Response.read(text);
      Matcher temperature = TEMPERATURE.matcher(text);
      if (text.startsWith(XmlNote.ELEMENT)) {
        Optional<XmlNote> xml = XmlNote.read(text);
        xmlStimulus = xmlStimulus.or(() -> xml.flatMap(XmlNote::stimulus));
        xmlResponse = xmlResponse.or(() -> xml.flatMap(XmlNote::response));
        skin = skin.isPresent() ? skin : xml.map(XmlNote::skinCelsius).orElse(skin);
        if (xml.isEmpty()) {
          notes.add(
              "Data record %d: an XML note is not well-formed and not read.".formatted(number));
        }
      } else if (said.isPresent() && stimulus.isEmpty()) {
        stimulus = said;
        seconds = annotation.onsetSeconds() - startSeconds;
      } else if (answered.isPresent()) {
        responses.add(answered.orElseThrow());
      } else if (temperature.matches()) {
        skin = OptionalDouble.of(Response.number(temperature.group(1)));
      } else if (!annotation.isTimeKeeping()) {
        notes.add(
            "Data record %d: the annotation %s is not read.".formatted(number, Notes.quote(text)));
      }
    }
    if (responses.isEmpty()) {
      xmlResponse.ifPresent(responses::add);
    }
    Optional<Stimulus> fromXml = xmlStimulus;
    return new SweepNotes(stimulus.or(() -> fromXml), seconds, responses, skin);
  }

  /// @return the annotated response of a muscle, or the one that names no muscle
  Optional<Response> responseOf(Optional<Muscle> muscle) {
    return responses.stream()
        .filter(response -> response.muscle().isPresent() && response.muscle().equals(muscle))
        .findFirst()
        .or(() -> responses.stream().filter(r -> r.muscle().isEmpty()).findFirst());
  }
}
