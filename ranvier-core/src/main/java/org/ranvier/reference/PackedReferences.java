package org.ranvier.reference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The shipped reference files, parsed when the distribution was built. Parsing YAML takes a cold
/// JVM longer than all the rest of a reading; without the packed files everything works the same,
/// only slower.
///
/// [PackedBytes] holds the number of files, and for each its path, its length and its content. A
/// file is unpacked when it is asked for.
public final class PackedReferences {

  private static final PackedReferences SHIPPED = load();

  private final byte[] bytes;
  private final Map<String, Integer> places = new HashMap<>();

  private PackedReferences(byte[] bytes) {
    this.bytes = bytes;
    PackedValue header = new PackedValue(bytes, 0);
    int files = bytes.length == 0 ? 0 : header.readInt();
    for (int i = 0; i < files; i++) {
      String path = header.readText();
      int length = header.readInt();
      places.put(path, header.position());
      header.skip(length);
    }
  }

  static Optional<Object> find(String path) {
    return SHIPPED.unpacked(path);
  }

  /// Reads what [#write] has written.
  static PackedReferences of(byte[] bytes) {
    return new PackedReferences(bytes);
  }

  Optional<Object> unpacked(String path) {
    Integer place = places.get(path);
    return place == null
        ? Optional.empty()
        : Optional.ofNullable(new PackedValue(bytes, place).read());
  }

  private static PackedReferences load() {
    String[] parts = PackedBytes.parts();
    int length = 0;
    for (String part : parts) {
      length += part.length();
    }
    byte[] bytes = new byte[length];
    int position = 0;
    for (String part : parts) {
      byte[] some = part.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(some, 0, bytes, position, some.length);
      position += some.length;
    }
    return new PackedReferences(bytes);
  }

  /// Writes parsed files in the form that [ReferenceFile] finds at run time.
  ///
  /// @param contents from resource path to the entry that was parsed from it
  public static void write(Map<String, Entry> contents, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(contents.size());
    for (Map.Entry<String, Entry> file : contents.entrySet()) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      writeValue(file.getValue().content(), new DataOutputStream(content));
      writeText(file.getKey(), data);
      data.writeInt(content.size());
      content.writeTo(data);
    }
    data.flush();
  }

  private static void writeValue(@Nullable Object value, DataOutputStream out) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeByte('m');
        out.writeInt(map.size());
        for (Map.Entry<?, ?> field : map.entrySet()) {
          writeText(String.valueOf(field.getKey()), out);
          writeValue(field.getValue(), out);
        }
      }
      case List<?> list -> {
        out.writeByte('l');
        out.writeInt(list.size());
        for (Object item : list) {
          writeValue(item, out);
        }
      }
      case Boolean truth -> out.writeByte(truth ? 't' : 'f');
      case Number number -> {
        out.writeByte('n');
        out.writeDouble(number.doubleValue());
      }
      case null -> out.writeByte('0');
      default -> {
        out.writeByte('s');
        writeText(value.toString(), out);
      }
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }
}
