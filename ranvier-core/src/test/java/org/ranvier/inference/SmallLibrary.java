package org.ranvier.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ranvier.muscle.Muscles;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.study.nerve.NerveMap;

/// A library of few segments and few muscles, made once for all tests.
final class SmallLibrary {

  static final SegmentPrior PRIOR = prior(12_000, 400);

  /// Not a lambda of the class below: threads would wait for it to be initialised.
  private static final Runnable QUIET = new AtomicInteger()::incrementAndGet;

  private static final class Made {
    static final SegmentLibrary LIBRARY = maker(PRIOR).make(2, QUIET);
    static final NerveSegmentSimulator SIMULATOR = simulator(PRIOR);
  }

  private SmallLibrary() {}

  static SegmentLibrary library() {
    return Made.LIBRARY;
  }

  static SegmentInference inference() {
    return new SegmentInference(library(), PRIOR);
  }

  static NerveSegmentSimulator simulator() {
    return Made.SIMULATOR;
  }

  static NerveSegmentSimulator simulator(SegmentPrior prior) {
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      return maker(prior).simulator(pool, QUIET, Circumstances.AS_MODELLED);
    }
  }

  static LibraryMaker maker(SegmentPrior prior) {
    return new LibraryMaker(prior, Muscles.shipped(), NerveMap.shipped());
  }

  static SegmentPrior prior(int segments, int alike) {
    return changed(
        "segments: 100000",
        "segments: " + segments,
        "near: 2000",
        "near: " + 2 * alike,
        "alike: 1000",
        "alike: " + alike,
        "recorded: [apb, adm, fdi, lumbricals, pq, fcr, eip, edc, ecrl, triceps, biceps, edb, ta, peroneus, ah, gastrocnemius]",
        "recorded: [apb, adm, ah]");
  }

  /// @param changes what stands in the shipped file, and what to put there, in turns
  static SegmentPrior changed(String... changes) {
    String text = shipped();
    for (int i = 0; i < changes.length; i += 2) {
      if (!text.contains(changes[i])) {
        throw new AssertionError("inference.yaml has no '" + changes[i] + "'");
      }
      text = text.replace(changes[i], changes[i + 1]);
    }
    return new SegmentPrior(ReferenceFile.parse(text, "inference.yaml"));
  }

  private static String shipped() {
    try (InputStream in = SegmentPrior.class.getResourceAsStream("inference.yaml")) {
      if (in == null) {
        throw new AssertionError("inference.yaml is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
