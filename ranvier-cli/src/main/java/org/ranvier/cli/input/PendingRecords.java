package org.ranvier.cli.input;

import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ranvier.formats.RanvierInputException;

/// The records of many files, one after the other. Files are opened when their turn comes; what is
/// handed out can be read by another thread.
public final class PendingRecords implements Iterator<Supplier<Incoming>>, AutoCloseable {

  private final Iterator<InputFile> files;
  private final InputStream standardInput;
  private @Nullable RecordSource open;
  private @Nullable Supplier<Incoming> next;

  public PendingRecords(Iterable<InputFile> files, InputStream standardInput) {
    this.files = files.iterator();
    this.standardInput = standardInput;
  }

  /// The records of a file that is open already.
  public PendingRecords(RecordSource source) {
    this.files = Collections.emptyIterator();
    this.standardInput = InputStream.nullInputStream();
    this.open = source;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (open != null) {
        Optional<Supplier<Incoming>> record = open.next();
        if (record.isPresent()) {
          next = record.orElseThrow();
          return true;
        }
        close();
      }
      if (!files.hasNext()) {
        return false;
      }
      openNext(files.next());
    }
    return true;
  }

  @Override
  public Supplier<Incoming> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Supplier<Incoming> record = next;
    next = null;
    return record;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private void openNext(InputFile file) {
    try {
      open = RecordSource.open(file, standardInput);
    } catch (RanvierInputException e) {
      next = () -> new Incoming.Refused(file.shownName(), e);
    }
  }
}
