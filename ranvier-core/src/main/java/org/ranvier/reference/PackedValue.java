package org.ranvier.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads values from packed bytes, as they are written by [PackedReferences]. It reads the array
/// itself: in a cold JVM each layer of streams costs a millisecond.
final class PackedValue {

  private final byte[] bytes;
  private int position;

  PackedValue(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  int position() {
    return position;
  }

  void skip(int length) {
    position += length;
  }

  @Nullable Object read() {
    byte kind = bytes[position++];
    return switch (kind) {
      case 'm' -> readMap();
      case 'l' -> readList();
      case 't' -> true;
      case 'f' -> false;
      case 'n' -> readNumber();
      case 's' -> readText();
      case '0' -> null;
      default -> throw new ReferenceException("The packed reference files are damaged");
    };
  }

  int readInt() {
    int start = position;
    position += Integer.BYTES;
    return ((bytes[start] & 0xff) << 24)
        | ((bytes[start + 1] & 0xff) << 16)
        | ((bytes[start + 2] & 0xff) << 8)
        | (bytes[start + 3] & 0xff);
  }

  private double readNumber() {
    long high = readInt();
    return Double.longBitsToDouble((high << 32) | (readInt() & 0xffffffffL));
  }

  String readText() {
    int length = readInt();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  private Map<String, @Nullable Object> readMap() {
    int size = readInt();
    Map<String, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(size);
    for (int i = 0; i < size; i++) {
      String key = readText();
      map.put(key, read());
    }
    return map;
  }

  private List<@Nullable Object> readList() {
    int size = readInt();
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(read());
    }
    return list;
  }
}
