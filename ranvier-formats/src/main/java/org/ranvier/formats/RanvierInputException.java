package org.ranvier.formats;

import java.io.Serial;

/// A user's mistake in an input, in one sentence: rule, value, place, remedy.
///
/// The message reads `Amplitude must be from 0 to 40 mV, but is -2.1 mV at
/// /motorStudies/0/responses/1/amplitudeMillivolts of visit2.json; record the negative peak as a
/// positive number.`
public final class RanvierInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String sentence;
  private final transient Place place;

  /// @param complaint the rule and the value that breaks it, without a full stop
  /// @param place where the value stands
  /// @param remedy what to do, without a full stop; empty if there is nothing to advise
  public RanvierInputException(String complaint, Place place, String remedy) {
    sentence = complaint + " " + place.text() + (remedy.isEmpty() ? "" : "; " + remedy) + ".";
    this.place = place;
  }

  /// @return the whole sentence
  @Override
  public String getMessage() {
    return sentence;
  }

  /// @return the place of the mistake
  public Place place() {
    return place;
  }
}
