package org.ranvier.cli.examine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ranvier.criteria.Examiner;
import org.ranvier.criteria.set.CriteriaSet;
import org.ranvier.formats.Place;
import org.ranvier.formats.RanvierInputException;
import org.ranvier.reference.ReferenceException;
import org.ranvier.reference.ReferenceFile;

/// Criteria sets from files of the user's own, in the format `ranvier.criteria/1`.
final class OwnCriteria {

  private static final String REMEDY = "see docs/how-to/add-a-criteria-set.md";

  private OwnCriteria() {}

  /// @return the examiner with the sets of these files after its own
  /// @throws RanvierInputException if a file cannot be read or used
  static Examiner added(Examiner shipped, List<String> files) {
    Set<String> ids = new HashSet<>();
    for (CriteriaSet set : shipped.sets()) {
      ids.add(set.id());
    }
    List<CriteriaSet> own = new ArrayList<>();
    for (String file : files) {
      CriteriaSet set = read(file);
      if (!ids.add(set.id())) {
        throw new RanvierInputException(
            "Each criteria set needs an id of its own, but \"" + set.id() + "\" is taken",
            Place.in(file),
            "choose another id");
      }
      own.add(set);
    }
    return shipped.with(own);
  }

  private static CriteriaSet read(String file) {
    try {
      return CriteriaSet.of(ReferenceFile.parse(Files.readString(Path.of(file)), file));
    } catch (ReferenceException e) {
      throw new RanvierInputException(
          "A criteria set must follow ranvier.criteria/1, but " + oneLine(e),
          Place.in(file),
          REMEDY);
    } catch (CharacterCodingException e) {
      throw new RanvierInputException(
          "A criteria set must be text in UTF-8, but is not", Place.in(file), REMEDY);
    } catch (IOException e) {
      throw new RanvierInputException(
          "A criteria set must be a file that can be read, but this cannot",
          Place.in(file),
          "check its name");
    }
  }

  private static String oneLine(ReferenceException mistake) {
    return String.valueOf(mistake.getMessage()).strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
