package org.ranvier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ranvier.cli.conduct.TableMaking;
import org.ranvier.formats.lookup.LibraryStore;
import org.ranvier.inference.LibraryMaker;

/// Commands run one after the other in a folder of their own, told as a text that is compared with
/// an approved file under `src/test/resources/stories`. With `-Dapprove=true` the file is written
/// instead; look at the difference before committing it.
///
/// In commands and in the text, `FOLDER` stands for the folder and `PROJECT` for the project's.
final class Story {

  private static final Path APPROVED = Path.of("src/test/resources/stories");
  private static final Path PROJECT = Path.of("..");

  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  static {
    keepLibrary();
  }

  /// Commands find the library of simulated segments in its place, so that none tells of making it.
  private static void keepLibrary() {
    LibraryMaker maker = LibraryMaker.shipped();
    LibraryStore store = new LibraryStore(TableMaking.folder());
    if (store.find(maker.version()).isEmpty()) {
      try {
        store.keep(maker.make(Runtime.getRuntime().availableProcessors(), Thread::onSpinWait));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// @param name of the folder; always the same, so that lines break at the same places
  Story(String name) {
    folder = Path.of("target", "stories", name);
    try {
      clear();
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// What came of one command.
  record Told(int status, String out, String err) {}

  /// Runs a command and adds it to the story.
  Told tell(String... args) {
    Told told = run("", args);
    text.append("$ ranvier ").append(String.join(" ", args)).append('\n');
    // The files are kept with line feeds; CSV ends its lines otherwise.
    text.append(shown(told.out.replace("\r\n", "\n")));
    told.err.lines().forEach(line -> text.append("! ").append(shown(line)).append('\n'));
    if (told.status != 0) {
      text.append("= ").append(told.status).append('\n');
    }
    text.append('\n');
    return told;
  }

  /// Runs a command without telling of it.
  Told run(String standardInput, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] real = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      real[i] = args[i].replace("FOLDER", folder.toString()).replace("PROJECT", PROJECT.toString());
    }
    ByteArrayInputStream in =
        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(real, in, out, err);
    String errors = err.toString(StandardCharsets.UTF_8);
    assertThat(errors).doesNotContain("\tat ");
    return new Told(status, out.toString(StandardCharsets.UTF_8), errors);
  }

  /// Writes a file into the story's folder.
  void write(String name, String content) {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return names of all files in the story's folder
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> names = new ArrayList<>();
      all.filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> names.add(folder.relativize(file).toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Compares the story with its approved text.
  void isApproved(String name) {
    Path file = APPROVED.resolve(name + ".txt");
    try {
      if (Boolean.getBoolean("approve")) {
        Files.createDirectories(APPROVED);
        Files.writeString(file, text);
      }
      assertThat(text.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown(String output) {
    return output.replace(folder.toString(), "FOLDER").replace(PROJECT + "/", "PROJECT/");
  }
}
