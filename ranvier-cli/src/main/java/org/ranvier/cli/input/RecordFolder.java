package org.ranvier.cli.input;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ranvier.formats.FileFormat;
import org.ranvier.formats.FormatDetector;

/// A folder and the folders in it: which files may hold records.
///
/// Known endings count. A file with another ending, or none, counts if it is JSON or EDF inside; a
/// table needs its ending, since many texts look like tables.
///
/// @param files sorted by name, those of a folder together
/// @param skipped all others; hidden files are not mentioned
record RecordFolder(List<InputFile> files, List<String> skipped) {

  private static final Set<String> RECORDS = Set.of("json", "ndjson", "jsonl", "csv", "tsv", "edf");
  private static final Set<String> TO_LOOK_INTO = Set.of("", "txt", "dat", "rec", "bin");
  private static final int PROBE = 65_536;

  static RecordFolder search(File folder) {
    RecordFolder found = new RecordFolder(new ArrayList<>(), new ArrayList<>());
    found.add(folder);
    return found;
  }

  private void add(File folder) {
    File[] children = folder.listFiles();
    if (children == null) {
      skipped.add(folder.getPath());
      return;
    }
    Arrays.sort(children);
    for (File child : children) {
      if (child.getName().startsWith(".")) {
        continue;
      }
      if (child.isDirectory()) {
        // A link to a folder could lead round in circles.
        if (!Files.isSymbolicLink(child.toPath())) {
          add(child);
        }
      } else if (child.isFile() && mayHoldRecords(child)) {
        files.add(new InputFile(child.getPath(), false));
      } else {
        skipped.add(child.getPath());
      }
    }
  }

  private static boolean mayHoldRecords(File file) {
    int dot = file.getName().lastIndexOf('.');
    String ending = dot < 0 ? "" : file.getName().substring(dot + 1).toLowerCase(Locale.ROOT);
    return RECORDS.contains(ending) || (TO_LOOK_INTO.contains(ending) && looksLikeOne(file));
  }

  private static boolean looksLikeOne(File file) {
    try (InputStream in = new FileInputStream(file)) {
      FileFormat format = FormatDetector.recognise(in.readNBytes(PROBE));
      return format != FileFormat.CSV && format != FileFormat.UNKNOWN;
    } catch (IOException _) {
      return false;
    }
  }
}
