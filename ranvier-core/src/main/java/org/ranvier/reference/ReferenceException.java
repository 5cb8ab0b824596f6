package org.ranvier.reference;

/// A reference file says something that Ranvier cannot use. The message names the file, the place
/// and the rule.
public final class ReferenceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReferenceException(String message) {
    super(message);
  }

  public ReferenceException(String message, Throwable cause) {
    super(message, cause);
  }
}
