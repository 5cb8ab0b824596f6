package org.ranvier.study.test;

import java.util.Optional;
import org.ranvier.result.Result;
import org.ranvier.study.scan.CmapScan;

/// What a special test gave.
///
/// @param name for files, such as `scan-left-apb`
/// @param scan the recording itself, if the test was a CMAP scan in which something responded
public record SpecialFinding(String name, Result result, Optional<CmapScan> scan) {}
