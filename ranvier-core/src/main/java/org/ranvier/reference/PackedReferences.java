package org.ranvier.reference;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The shipped reference files, parsed when the distribution was built. Parsing YAML takes a cold
/// JVM longer than all the rest of a reading; without the packed file everything works the same,
/// only slower.
public final class PackedReferences {

  private static final String RESOURCE = "/org/ranvier/reference/packed.bin";
  private static final @Nullable Map<?, ?> PACKED = load();

  private PackedReferences() {}

  static Optional<Object> find(String path) {
    return PACKED == null ? Optional.empty() : Optional.ofNullable(PACKED.get(path));
  }

  private static @Nullable Map<?, ?> load() {
    try (InputStream in = PackedReferences.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      return (Map<?, ?>) read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new ReferenceException("The packed reference files cannot be read", e);
    }
  }

  /// Writes parsed files in the form that [ReferenceFile] finds at run time.
  ///
  /// @param contents from resource path to the entry that was parsed from it
  public static void write(Map<String, Entry> contents, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    Map<String, Object> plain = new LinkedHashMap<>();
    contents.forEach((path, entry) -> plain.put(path, entry.content()));
    writeValue(plain, data);
    data.flush();
  }

  private static void writeValue(@Nullable Object value, DataOutputStream out) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        out.writeByte('m');
        out.writeInt(map.size());
        for (Map.Entry<?, ?> field : map.entrySet()) {
          out.writeUTF(String.valueOf(field.getKey()));
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
      case Boolean truth -> {
        out.writeByte('b');
        out.writeBoolean(truth);
      }
      case Number number -> {
        out.writeByte('n');
        out.writeDouble(number.doubleValue());
      }
      case null -> out.writeByte('0');
      default -> {
        out.writeByte('s');
        out.writeUTF(value.toString());
      }
    }
  }

  private static @Nullable Object read(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'm' -> {
        int size = in.readInt();
        Map<String, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
          map.put(in.readUTF(), read(in));
        }
        yield map;
      }
      case 'l' -> {
        int size = in.readInt();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          list.add(read(in));
        }
        yield list;
      }
      case 'b' -> in.readBoolean();
      case 'n' -> in.readDouble();
      case '0' -> null;
      case 's' -> in.readUTF();
      default -> throw new IOException("unknown kind of value");
    };
  }
}
