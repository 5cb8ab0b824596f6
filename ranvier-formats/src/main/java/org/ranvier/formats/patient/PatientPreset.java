package org.ranvier.formats.patient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ranvier.formats.vocabulary.Words;

/// The patients that ship with Ranvier, each in a file of its name.
public enum PatientPreset {
  MMN,
  MMN_UNTREATED,
  ALS,
  CIDP,
  MULTIFOCAL_CIDP,
  HEALTHY;

  /// Their names.
  public static final Words<PatientPreset> WORDS = new Names();

  /// @return its name, such as `mmn`
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @return the file, in UTF-8
  public byte[] bytes() {
    try (InputStream in = PatientPreset.class.getResourceAsStream(id() + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("The preset " + id() + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Names implements Words<PatientPreset> {

    @Override
    public String noun() {
      return "preset";
    }

    @Override
    public Optional<PatientPreset> find(String word) {
      return Arrays.stream(values()).filter(each -> each.id().equals(word)).findFirst();
    }

    @Override
    public List<String> all() {
      return Arrays.stream(values()).map(PatientPreset::id).toList();
    }
  }
}
