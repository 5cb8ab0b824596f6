package org.ranvier.formats.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ranvier.anatomy.Muscle;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Muscles by their short word, such as `apb`, or by a long name from `muscle-names.json`, such as
/// `abductor pollicis brevis`.
public final class MuscleNames implements Words<Muscle> {

  private final Vocabulary<Muscle> shortWords = new Vocabulary<>("muscle", Muscle.values());

  @Override
  public String noun() {
    return "muscle";
  }

  @Override
  public Optional<Muscle> find(String word) {
    Optional<Muscle> muscle = shortWords.find(word);
    return muscle.isPresent() ? muscle : Optional.ofNullable(LongNames.MUSCLES.get(word));
  }

  @Override
  public List<String> all() {
    List<String> all = new ArrayList<>(shortWords.all());
    all.addAll(LongNames.MUSCLES.keySet());
    return List.copyOf(all);
  }

  /// Read when the first long name is met, since most files hold short words only.
  private static final class LongNames {

    static final Map<String, Muscle> MUSCLES = read();

    private static Map<String, Muscle> read() {
      Map<String, Muscle> names = new LinkedHashMap<>();
      try (InputStream in =
              MuscleNames.class.getResourceAsStream("/org/ranvier/formats/muscle-names.json");
          JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
        Muscle muscle = Muscle.DELTOID;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.PROPERTY_NAME) {
            String constant = parser.currentName().replace('-', '_');
            muscle = Muscle.valueOf(constant.toUpperCase(Locale.ROOT));
          } else if (token == JsonToken.VALUE_STRING) {
            names.put(parser.getString(), muscle);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }
  }
}
