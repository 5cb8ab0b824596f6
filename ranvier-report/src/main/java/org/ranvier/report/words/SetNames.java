package org.ranvier.report.words;

/// Short names of the criteria sets, for the heads of narrow columns.
public final class SetNames {

  private SetNames() {}

  /// @return such as `EFNS MMN`; the id itself for a set that has no name here
  public static String brief(String setId) {
    return switch (setId) {
      case "efns-pns-2010-mmn" -> "EFNS MMN";
      case "aaem-2003-mmn" -> "AAEM MMN";
      case "utrecht-2000-mmn" -> "Utrecht MMN";
      case "ean-pns-2021-cidp" -> "EAN CIDP";
      case "gold-coast-2020-als" -> "Gold Coast";
      case "awaji-2008-als" -> "Awaji";
      case "revised-el-escorial-als" -> "El Escorial";
      default -> setId;
    };
  }
}
