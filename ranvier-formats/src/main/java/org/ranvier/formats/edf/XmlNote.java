package org.ranvier.formats.edf;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ranvier.formats.words.Phrase;
import org.ranvier.formats.words.Words;

/// The block `<EDF_XMLnote>` that an annotation may carry: stimulus, measurements, temperature.
///
/// Document types and external entities are switched off.
record XmlNote(List<Leaf> leaves) {
  static final String ELEMENT = "<EDF_XMLnote";

  private static final int LONGEST_TEXT = 20_000;
  private static final int DEEPEST = 20;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,6})?");

  /// An element that holds text.
  ///
  /// @param parents names of the elements around it, outermost first, in lower case
  record Leaf(List<String> parents, String name, String unit, String text) {

    Leaf {
      parents = List.copyOf(parents);
    }
  }

  /// @return the note, or empty if it is no well-formed XML
  static Optional<XmlNote> read(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    try {
      XMLStreamReader reader = safeFactory().createXMLStreamReader(new StringReader(text));
      Optional<XmlNote> note = leaves(reader);
      reader.close();
      return note;
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
  }

  Optional<Stimulus> stimulus() {
    Optional<String> container =
        leaves.stream()
            .flatMap(leaf -> leaf.parents().stream())
            .filter(name -> name.startsWith("stimulus"))
            .findFirst();
    if (container.isEmpty()) {
      return Optional.empty();
    }
    String position = leaf("stimulus", "position").map(Leaf::text).orElse("");
    Phrase named = Words.clinical().read(container.orElseThrow().substring("stimulus".length()));
    Phrase where = named.sites().isEmpty() ? Words.clinical().read(position) : named;
    Optional<Leaf> distance = leaf("stimulus", "distance");
    OptionalDouble number = distance.map(XmlNote::number).orElse(OptionalDouble.empty());
    boolean millimetres = distance.filter(leaf -> leaf.unit().equals("mm")).isPresent();
    return Optional.of(
        new Stimulus(
            where,
            number.isEmpty()
                ? number
                : OptionalDouble.of(Stimulus.exact(number.getAsDouble() * (millimetres ? 1 : 10))),
            true));
  }

  Optional<Response> response() {
    Optional<Leaf> amplitude = leaf("measurements", "amplitude");
    Optional<Leaf> latency = leaf("measurements", "latency");
    if (amplitude.isEmpty() && latency.isEmpty()) {
      return Optional.empty();
    }
    boolean microvolts = amplitude.filter(leaf -> leaf.unit().endsWith("uv")).isPresent();
    double scale = microvolts ? 0.001 : 1;
    OptionalDouble printed = amplitude.map(XmlNote::number).orElse(OptionalDouble.empty());
    return Optional.of(
        new Response(
            Optional.empty(),
            printed.isEmpty() ? printed : OptionalDouble.of(printed.getAsDouble() * scale),
            amplitude.map(leaf -> Response.rounding(leaf.text())).orElse(0.0) * scale,
            latency.map(XmlNote::number).orElse(OptionalDouble.empty()),
            latency.map(leaf -> Response.rounding(leaf.text())).orElse(0.0),
            leaf("measurements", "velocity").map(XmlNote::number).orElse(OptionalDouble.empty())));
  }

  OptionalDouble skinCelsius() {
    return leaves.stream()
        .filter(leaf -> leaf.name().equals("temperature"))
        .map(XmlNote::number)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private Optional<Leaf> leaf(String parent, String name) {
    return leaves.stream()
        .filter(leaf -> leaf.name().equals(name))
        .filter(leaf -> leaf.parents().stream().anyMatch(around -> around.startsWith(parent)))
        .findFirst();
  }

  private static OptionalDouble number(Leaf leaf) {
    return NUMBER.matcher(leaf.text()).matches()
        ? OptionalDouble.of(Response.number(leaf.text()))
        : OptionalDouble.empty();
  }

  private static Optional<XmlNote> leaves(XMLStreamReader reader) throws XMLStreamException {
    List<Leaf> leaves = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    String unit = "";
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.addLast(reader.getLocalName().toLowerCase(Locale.ROOT));
          String attribute = reader.getAttributeValue(null, "unit");
          unit = attribute == null ? "" : unit(attribute);
          text.setLength(0);
          if (open.size() > DEEPEST) {
            return Optional.empty();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = open.removeLast();
          String content = text.toString().strip();
          if (!content.isEmpty()) {
            leaves.add(new Leaf(List.copyOf(open), name, unit, content));
          }
          text.setLength(0);
        }
        default -> {} // comments and white space
      }
    }
    return Optional.of(new XmlNote(leaves));
  }

  private static String unit(String text) {
    return text.strip().replace('µ', 'u').replace('μ', 'u').toLowerCase(Locale.ROOT);
  }

  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
