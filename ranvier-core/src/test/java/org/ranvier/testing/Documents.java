package org.ranvier.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ranvier.reference.Entry;

/// The records of all vectors and published cases as trees, and random mixtures of them.
public final class Documents {

  private static final class Read {
    static final List<Document> ALL = new ArrayList<>();
    static final List<Document> CATEGORIES = new ArrayList<>();

    static {
      for (Entry vector : ReferenceFiles.vectors()) {
        Document document = Document.of(vector.get("record"));
        ALL.add(document);
        if (vector.get("id").text().startsWith("category")) {
          CATEGORIES.add(document);
        }
      }
      ReferenceFiles.cases().forEach(file -> ALL.add(Document.of(ReferenceFiles.parse(file))));
      CATEGORIES.addAll(ALL.subList(ALL.size() - ReferenceFiles.cases().size(), ALL.size()));
    }
  }

  private Documents() {}

  /// @return every document
  public static List<Document> all() {
    return Read.ALL;
  }

  /// @return those of whole patients
  public static List<Document> patients() {
    return Read.CATEGORIES;
  }

  /// @return one of the patients
  public static Document patient(SplittableRandom random) {
    return patients().get(random.nextInt(patients().size()));
  }

  /// @return one of the documents
  public static Document any(SplittableRandom random) {
    return all().get(random.nextInt(all().size()));
  }
}
