package org.ranvier.reference;

/// Takes an entry apart and puts it together, for tests that change what stands in it.
public final class RawEntry {

  private RawEntry() {}

  public static Object content(Entry entry) {
    return entry.content();
  }

  public static Entry of(Object content) {
    return new Entry("changed", content);
  }
}
