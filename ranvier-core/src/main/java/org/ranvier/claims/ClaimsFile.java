package org.ranvier.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;

/// Reads files of the format `ranvier.claims/1`.
final class ClaimsFile {

  static final String FORMAT = "ranvier.claims/1";

  private final Map<String, Entry> sources;
  private final ScopeEntry scopes;
  private final Set<String> pages;

  private ClaimsFile(Entry file) {
    sources = file.get("sources").fields();
    scopes = new ScopeEntry(file.get("about").number());
    pages = Set.copyOf(file.texts("pages"));
  }

  static Claims read(Entry file) {
    file.allowing("format", "about", "model-files", "pages", "pages-note", "sources", "claims");
    if (!file.get("format").text().equals(FORMAT)) {
      throw file.get("format").mistake("must be " + FORMAT);
    }
    ClaimsFile reader = new ClaimsFile(file);
    List<Claim> claims = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Entry entry : file.get("claims").items()) {
      Claim claim = checked(entry, () -> reader.claim(entry));
      if (!ids.add(claim.id())) {
        throw entry.mistake("has the id of an earlier claim, " + claim.id());
      }
      claims.add(claim);
    }
    return new Claims(claims, file.get("pages-note").text(), file.texts("model-files"));
  }

  private Claim claim(Entry entry) {
    entry.allowing("id", "text", "pages", "parts");
    List<String> on = entry.texts("pages");
    if (on.isEmpty() || !pages.containsAll(on)) {
      throw entry.mistake("must stand on pages out of " + pages);
    }
    List<Part> parts = new ArrayList<>();
    for (Entry part : entry.get("parts").items()) {
      parts.add(checked(part, () -> part(part)));
    }
    return new Claim(entry.get("id").text(), entry.get("text").text(), on, parts);
  }

  private Part part(Entry entry) {
    entry.allowing(
        "text", "kind", "about", "from", "to", "above", "below", "unit", "literature", "model");
    Entry model = entry.get("model").allowing("origin", "checks", "not-modelled");
    Optional<Scope> scope = scopes.find(entry);
    return new Part(
        entry.get("text").text(),
        entry.get("kind").term(Kind.class),
        scope,
        literature(entry.get("literature"), scope),
        model.find("checks").map(checks -> checks(checks, scope)).orElse(List.of()),
        model.find("origin").map(origin -> origin.term(Origin.class)).orElse(Origin.FOLLOWS),
        model.find("not-modelled").map(Entry::text).orElse(""));
  }

  private List<Evidence> literature(Entry list, Optional<Scope> own) {
    List<Evidence> evidence = new ArrayList<>();
    for (Entry item : list.items()) {
      item.allowing(
          "what",
          "value",
          "low",
          "high",
          "cases",
          "scope",
          "more",
          "less",
          "unit",
          "says",
          "source",
          "verified");
      evidence.add(checked(item, () -> evidence(item, own)));
    }
    return evidence;
  }

  private Evidence evidence(Entry item, Optional<Scope> own) {
    String what = item.get("what").text();
    Source source = source(item);
    if (item.find("says").isPresent()) {
      return new Evidence.Statement(what, item.get("says").term(Bearing.class), source);
    }
    if (item.find("more").isPresent()) {
      Magnitude more = Magnitude.of(item.get("more").number());
      Magnitude less = Magnitude.of(item.get("less").number());
      return new Evidence.Comparison(what, more, less, item.get("unit").text(), source);
    }
    return new Evidence.Figure(what, MagnitudeEntry.of(item), scope(item, own), source);
  }

  private List<ModelCheck> checks(Entry list, Optional<Scope> own) {
    List<ModelCheck> checks = new ArrayList<>();
    for (Entry item : list.items()) {
      item.allowing("what", "endpoint", "scope", "more", "less");
      String what = item.get("what").text();
      if (item.find("more").isPresent()) {
        checks.add(
            new ModelCheck.Pair(what, endpoint(item.get("more")), endpoint(item.get("less"))));
      } else {
        checks.add(new ModelCheck.Single(what, endpoint(item.get("endpoint")), scope(item, own)));
      }
    }
    return checks;
  }

  /// The item's own scope, if it differs from that of its part.
  private Optional<Scope> scope(Entry item, Optional<Scope> own) {
    Optional<Scope> scope = item.find("scope").flatMap(scopes::find);
    if (scope.isEmpty() && own.isEmpty()) {
      throw item.mistake("needs a scope, since its part has none");
    }
    return scope;
  }

  private static ModelCheck.Endpoint endpoint(Entry entry) {
    String[] words = entry.text().split("/", -1);
    if (words.length != 2) {
      throw entry.mistake("must be protocol/endpoint, but is '" + entry.text() + "'");
    }
    return new ModelCheck.Endpoint(words[0], words[1]);
  }

  private Source source(Entry item) {
    String id = item.get("source").text();
    Entry citation = sources.get(id);
    if (citation == null) {
      throw item.mistake("names the source '" + id + "', which the file does not list");
    }
    return new Source(citation.text(), item.get("verified").truth());
  }

  private static <T> T checked(Entry entry, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw entry.mistake("is refused: " + e.getMessage());
    }
  }
}
