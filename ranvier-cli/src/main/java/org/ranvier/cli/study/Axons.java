package org.ranvier.cli.study;

import org.ranvier.axon.Accuracy;
import org.ranvier.axon.lookup.TableSpec;
import org.ranvier.cli.conduct.TableMaking;
import org.ranvier.cli.console.Console;
import org.ranvier.cli.verb.WrongUse;
import org.ranvier.study.nerve.AxonConduction;
import org.ranvier.study.nerve.DirectConduction;
import org.ranvier.study.nerve.TableConduction;

/// How conduction through damaged axons is found.
enum Axons {
  DIRECT,
  TABLE;

  static Axons named(String name) {
    return switch (name) {
      case "direct" -> DIRECT;
      case "table" -> TABLE;
      default -> throw new WrongUse("Axons must be direct or table, but are \"" + name + "\".");
    };
  }

  AxonConduction conduction(Console console) {
    AxonConduction direct = new DirectConduction(Accuracy.STANDARD);
    return switch (this) {
      case DIRECT -> direct;
      case TABLE ->
          new TableConduction(
              TableMaking.table(
                  TableMaking.folder(),
                  TableSpec.shipped(),
                  Runtime.getRuntime().availableProcessors(),
                  console),
              direct);
    };
  }
}
