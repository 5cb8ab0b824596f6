package org.ranvier.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads reference files: criteria, limits, the atlas. They are YAML, so that a neurologist can
/// read them.
public final class ReferenceFile {

  private ReferenceFile() {}

  /// Reads a file that ships with Ranvier.
  ///
  /// @param owner a class of the package in which the file lies
  /// @param name the file's name, such as `atlas.yaml`
  public static Entry resource(Class<?> owner, String name) {
    return PackedReferences.find(path(owner, name))
        .map(content -> new Entry(name, content))
        .orElseGet(() -> parse(readResource(owner, name), name));
  }

  /// Reads a list of files that ship with Ranvier, in the order of the index file beside them.
  ///
  /// @param index a file with one file name a line; blank lines and lines that begin with `#` are
  ///   passed over
  public static List<Entry> resources(Class<?> owner, String index) {
    List<Entry> entries = new ArrayList<>();
    for (String name : names(owner, index)) {
      entries.add(resource(owner, name));
    }
    return entries;
  }

  private static List<String> names(Class<?> owner, String index) {
    List<String> names = new ArrayList<>();
    Optional<Object> packed = PackedReferences.find(path(owner, index));
    if (packed.isPresent()) {
      for (Entry name : new Entry(index, packed.orElseThrow()).items()) {
        names.add(name.text());
      }
      return names;
    }
    for (String line : readResource(owner, index).split("\n")) {
      String name = line.strip();
      if (!name.isEmpty() && name.charAt(0) != '#') {
        names.add(name);
      }
    }
    return names;
  }

  private static String path(Class<?> owner, String name) {
    return owner.getPackageName().replace('.', '/') + "/" + name;
  }

  /// Reads a reference file from its text.
  ///
  /// @param name what messages call the file
  public static Entry parse(String yaml, String name) {
    try {
      Object content =
          new Load(LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build())
              .loadFromString(yaml);
      if (content == null) {
        throw new ReferenceException(name + " is empty");
      }
      return new Entry(name, content);
    } catch (YamlEngineException | NumberFormatException e) {
      // The library answers an escape without its digits with the latter.
      throw new ReferenceException(name + " is not valid YAML: " + e.getMessage(), e);
    }
  }

  private static String readResource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new ReferenceException("The reference file " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReferenceException("The reference file " + name + " cannot be read", e);
    }
  }
}
