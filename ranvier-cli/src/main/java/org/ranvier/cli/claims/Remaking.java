package org.ranvier.cli.claims;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ranvier.claims.FiguresMaker;
import org.ranvier.claims.Fingerprints;
import org.ranvier.claims.ModelFigures;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.Progress;
import org.ranvier.cli.verb.Version;
import org.ranvier.cohort.plan.CohortProtocol;
import org.ranvier.formats.protocol.ProtocolReader;

/// Simulates the protocols behind the claims.
record Remaking(ClaimsOptions options, ProtocolFiles protocols, Fingerprints now, Console console) {

  ModelFigures figures() {
    Map<String, CohortProtocol> studies = studies();
    int patients = studies.values().stream().mapToInt(CohortProtocol::patients).sum();
    List<ModelFigures.Run> runs = new ArrayList<>();
    try (Progress progress = Progress.on(console, "Following", "patients", patients)) {
      studies.forEach((name, study) ->
          runs.add(
              FiguresMaker.run(
                  name, study, now.protocol(name), options.threads(), progress::step)));
    }
    Map<String, ModelFigures.Run> byName = new LinkedHashMap<>();
    runs.forEach(run -> byName.put(run.protocol(), run));
    return new ModelFigures(Version.number(), now.model(), byName);
  }

  private Map<String, CohortProtocol> studies() {
    Map<String, CohortProtocol> studies = new LinkedHashMap<>();
    protocols
        .texts()
        .forEach((name, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          CohortProtocol study = ProtocolReader.read(bytes, "examples/claims/" + name + ".yaml");
          studies.put(
              name,
              options.patients().isPresent()
                  ? study.withPatients(options.patients().getAsInt())
                  : study);
        });
    return studies;
  }
}
