package org.ranvier.claims;

import java.util.List;
import java.util.Optional;
import org.ranvier.reference.ReferenceFile;

/// All claims of a file.
///
/// @param pagesNote what the letters of pages stand for
/// @param modelFiles resources whose figures make the model
public record Claims(List<Claim> all, String pagesNote, List<String> modelFiles) {

  private static final class Shipped {
    static final Claims CLAIMS =
        ClaimsFile.read(ReferenceFile.resource(Claims.class, "claims.yaml"));
  }

  public Claims {
    all = List.copyOf(all);
    modelFiles = List.copyOf(modelFiles);
  }

  /// @return the claims that ship with Ranvier, in their order
  public static Claims shipped() {
    return Shipped.CLAIMS;
  }

  public Optional<Claim> find(String id) {
    return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return all.stream().map(Claim::id).toList();
  }

  /// @return the protocols that claims ask, in the order of their first mention
  public List<String> protocols() {
    return endpoints().stream().map(ModelCheck.Endpoint::protocol).distinct().toList();
  }

  /// @return the endpoints that claims ask, in the order of their first mention
  public List<ModelCheck.Endpoint> endpoints() {
    return all.stream()
        .flatMap(claim -> claim.parts().stream())
        .flatMap(part -> part.checks().stream())
        .flatMap(check ->
            switch (check) {
              case ModelCheck.Single single -> List.of(single.endpoint()).stream();
              case ModelCheck.Pair pair -> List.of(pair.more(), pair.less()).stream();
            })
        .distinct()
        .toList();
  }
}
