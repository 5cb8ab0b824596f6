package org.ranvier.muscle.force;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// Force of the hand: what closes it, times how well the wrist is held. Without wrist extension
/// there is little grip, however strong the fingers. Reads a file of the format `ranvier.grip/1`.
public final class GripModel {

  private static final class Shipped {
    static final GripModel MODEL =
        new GripModel(ReferenceFile.resource(GripModel.class, "grip.yaml"));
  }

  private final Map<Grasp, Recipe> recipes = new EnumMap<>(Grasp.class);
  private final Map<Grasp, GripNorms> norms = new EnumMap<>(Grasp.class);
  private final double numbDigits;
  private final double youngestYears;

  /// @param weights of parts of the hand
  /// @param withoutWrist what is left if the wrist cannot be extended
  /// @param fullAt share of wrist extension from which nothing is missing
  private record Recipe(Map<List<Muscle>, Double> weights, double withoutWrist, double fullAt) {}

  GripModel(Entry file) {
    file.allowing("format", "parts", "grips", "numb-digits", "norms", "youngest");
    for (Map.Entry<String, Entry> grip : file.get("grips").fields().entrySet()) {
      recipes.put(grasp(grip), recipe(grip.getValue(), file.get("parts")));
    }
    for (Map.Entry<String, Entry> norm : file.get("norms").fields().entrySet()) {
      norms.put(grasp(norm), new GripNorms(norm.getValue()));
    }
    numbDigits = file.get("numb-digits").get("value").number();
    youngestYears = file.get("youngest").get("value").number();
  }

  /// @return the model that ships with Ranvier
  public static GripModel shipped() {
    return Shipped.MODEL;
  }

  /// @return the muscles whose force is needed for a grasp
  public Set<Muscle> muscles(Grasp grasp) {
    Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
    recipe(grasp).weights.keySet().forEach(muscles::addAll);
    muscles.addAll(MovementForce.shipped().muscles(Movement.WRIST_EXTENSION));
    return muscles;
  }

  /// @param forces of muscles against health, those of [#muscles] among them
  /// @param digitsFeel false if the fingers that press are numb
  /// @return force against health, 1 in health
  public double fraction(Grasp grasp, Map<Muscle, Double> forces, boolean digitsFeel) {
    Recipe recipe = recipe(grasp);
    double closing = 0;
    for (Map.Entry<List<Muscle>, Double> part : recipe.weights.entrySet()) {
      double sum = 0;
      for (Muscle muscle : part.getKey()) {
        sum += MovementForce.known(forces, muscle, grasp.id());
      }
      closing += part.getValue() * sum / part.getKey().size();
    }
    double wrist = MovementForce.shipped().fraction(Movement.WRIST_EXTENSION, forces);
    double held =
        recipe.withoutWrist + (1 - recipe.withoutWrist) * Math.min(1, wrist / recipe.fullAt);
    return closing * held * (digitsFeel ? 1 : numbDigits);
  }

  /// @param dominant whether it is the hand that writes
  /// @return the norm, or empty for a grasp that has none in kilograms
  /// @throws IllegalArgumentException below 18 years
  public Optional<GripNorm> norm(Grasp grasp, double ageYears, boolean male, boolean dominant) {
    if (!(ageYears >= youngestYears)) {
      throw new IllegalArgumentException(
          "Norms of grip are for %s years and more, but the age is %s"
              .formatted(youngestYears, ageYears));
    }
    return Optional.ofNullable(norms.get(grasp)).map(each -> each.at(ageYears, male, dominant));
  }

  /// @return where a norm comes from, or empty for a grasp that has none
  public Optional<String> normSource(Grasp grasp) {
    return Optional.ofNullable(norms.get(grasp)).map(each -> each.source().text());
  }

  private Recipe recipe(Grasp grasp) {
    Recipe recipe = recipes.get(grasp);
    if (recipe == null) {
      throw new IllegalArgumentException("There are no weights for the grasp " + grasp.id());
    }
    return recipe;
  }

  private static Recipe recipe(Entry entry, Entry parts) {
    entry.allowing("weights", "without-wrist", "full-at", "source", "verified").source();
    Map<List<Muscle>, Double> weights = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, Entry> weight : entry.get("weights").fields().entrySet()) {
      List<Muscle> muscles = parts.terms(weight.getKey(), Muscle.class);
      if (muscles.isEmpty()) {
        throw weight.getValue().mistake("is no part of the hand");
      }
      weights.merge(muscles, weight.getValue().number(), Double::sum);
      sum += weight.getValue().number();
    }
    if (Math.abs(sum - 1) > 1e-9) { // rounding of decimal fractions
      throw entry.mistake("has weights that must add up to 1, but add up to " + sum);
    }
    return new Recipe(weights, entry.get("without-wrist").number(), entry.get("full-at").number());
  }

  private static Grasp grasp(Map.Entry<String, Entry> field) {
    return Term.find(Grasp.class, field.getKey())
        .orElseThrow(() -> field.getValue().mistake("is no grasp"));
  }
}
