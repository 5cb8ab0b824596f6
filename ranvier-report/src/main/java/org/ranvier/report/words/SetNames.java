package org.ranvier.report.words;

/// Short names of the criteria sets, for the heads of narrow columns.
public final class SetNames {

  private SetNames() {}

  /// @return such as `EFNS`; the id itself for a set that has no name here
  public static String brief(String setId) {
    return switch (setId) {
      case "efns-pns-2010-mmn" -> "EFNS";
      case "aaem-2003-mmn" -> "AAEM";
      case "utrecht-2000-mmn" -> "Utr.";
      case "ean-pns-2021-cidp" -> "CIDP";
      case "gold-coast-2020-als" -> "GoldC";
      case "awaji-2008-als" -> "Awaji";
      case "revised-el-escorial-als" -> "rEEC";
      default -> setId;
    };
  }
}
