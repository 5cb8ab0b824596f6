package org.ranvier.axon.lookup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ranvier.axon.AxonModel;

/// Makes tables of conduction with the solver. The same specification gives the same table with any
/// number of threads.
public final class TableMaker {

  /// Raised when the solver or the making of cells changes its results.
  private static final String SOLVER = "1";

  private TableMaker() {}

  /// @return what a table made now would carry: a hash of model, specification and solver
  public static String version(TableSpec spec) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      AxonModel model = AxonModel.mrg2002();
      String content = SOLVER + model.figures() + spec;
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /// Makes a table.
  ///
  /// @param progress told of each cell that is done
  public static ConductionTable make(TableSpec spec, int threads, Runnable progress) {
    List<Callable<Cell>> tasks = new ArrayList<>();
    for (TableSpec.Scale scale : spec.lesions()) {
      for (int count : spec.counts()) {
        for (double micrometres : spec.fibreMicrometres()) {
          for (double celsius : spec.celsius()) {
            tasks.add(() -> {
              Cell cell = new CellMaker(spec, scale, count, micrometres, celsius).cell();
              progress.run();
              return cell;
            });
          }
        }
      }
    }
    return new ConductionTable(spec, version(spec), results(tasks, threads));
  }

  private static List<Cell> results(List<Callable<Cell>> tasks, int threads) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Cell> cells = new ArrayList<>();
      for (Future<Cell> future : pool.invokeAll(tasks)) {
        cells.add(future.get());
      }
      return cells;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while making the table of conduction", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A cell of the table of conduction failed", e);
    }
  }
}
