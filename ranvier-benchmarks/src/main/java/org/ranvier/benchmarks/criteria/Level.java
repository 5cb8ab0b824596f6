package org.ranvier.benchmarks.criteria;

import java.util.List;

/// A criteria set from one of its categories upwards.
///
/// @param id as endpoints of `examples/cohort/criteria` begin
record Level(String id, String title) {

  static final Level EFNS_DEFINITE = new Level("efns-definite", "EFNS/PNS 2010 definite");
  static final Level EFNS_PROBABLE = new Level("efns-probable", "EFNS/PNS 2010 probable or better");
  static final Level AAEM_DEFINITE = new Level("aaem-definite", "AAEM 2003 definite");
  static final Level AAEM_ANY = new Level("aaem-any", "AAEM 2003 probable or better");
  static final Level UTRECHT_DEFINITE = new Level("utrecht-definite", "Utrecht 2000 definite");
  static final Level UTRECHT_PROBABLE =
      new Level("utrecht-probable", "Utrecht 2000 probable or better");

  /// Not a category: the set cannot be decided.
  static final Level EFNS_OPEN = new Level("efns-open", "EFNS/PNS 2010 not decidable");

  /// Those for multifocal motor neuropathy.
  static final List<Level> MMN =
      List.of(
          EFNS_DEFINITE,
          EFNS_PROBABLE,
          new Level("efns-any", "EFNS/PNS 2010 possible or better"),
          AAEM_DEFINITE,
          AAEM_ANY,
          UTRECHT_DEFINITE,
          UTRECHT_PROBABLE,
          new Level("utrecht-any", "Utrecht 2000 possible or better"));

  static final List<Level> CIDP =
      List.of(
          new Level("cidp-firm", "EAN/PNS 2021 CIDP, not only possible"),
          new Level("cidp-any", "EAN/PNS 2021 CIDP, possible or better"));

  static final List<Level> ALS =
      List.of(
          new Level("gold-coast", "Gold Coast 2020"),
          new Level("awaji-probable", "Awaji 2008 probable or better"),
          new Level("awaji-any", "Awaji 2008 possible or better"),
          new Level("el-escorial-probable", "revised El Escorial probable or better"),
          new Level("el-escorial-any", "revised El Escorial possible or better"));
}
