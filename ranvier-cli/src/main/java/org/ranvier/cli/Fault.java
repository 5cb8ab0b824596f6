package org.ranvier.cli;

import java.util.Arrays;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.ExitStatus;

/// Reports a fault of Ranvier's own in one sentence; the stack trace is for those who ask.
final class Fault {

  private Fault() {}

  static int report(Throwable fault, String[] args, Console console) {
    boolean debug = Arrays.asList(args).contains("--debug");
    if (fault instanceof OutOfMemoryError) {
      console.complain(
          "Ranvier ran out of memory; give smaller inputs, or more memory with"
              + " JDK_JAVA_OPTIONS=-Xmx4g.");
    } else {
      console.complain(
          "Ranvier failed by its own fault ("
              + fault
              + "); please report it"
              + (debug ? "." : ", with what --debug prints."));
    }
    if (debug) {
      fault.printStackTrace(console.errPrinter());
    }
    return ExitStatus.OUR_FAULT;
  }
}
