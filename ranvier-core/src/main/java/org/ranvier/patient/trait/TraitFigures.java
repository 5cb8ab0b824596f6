package org.ranvier.patient.trait;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ranvier.quantity.Source;
import org.ranvier.random.Streams;
import org.ranvier.record.Sex;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;
import org.ranvier.study.subject.Choice;
import org.ranvier.study.subject.Range;

/// What is usual in people with each disease, from a file of the format `ranvier.traits/1`.
public final class TraitFigures {

  private static final class Shipped {
    static final TraitFigures FIGURES =
        new TraitFigures(ReferenceFile.resource(TraitFigures.class, "traits.yaml"));
  }

  /// Says that what a disease does not give is as in multifocal motor neuropathy.
  private static final String USUALLY = "usually";

  private final Map<Disease, Map<String, TraitFigure>> figures = new EnumMap<>(Disease.class);
  private final Map<Disease, Choice<Sex>> sexes = new EnumMap<>(Disease.class);
  private final Map<Disease, LesionPlaces> places = new EnumMap<>(Disease.class);
  private final Map<Disease, History> histories = new EnumMap<>(Disease.class);
  private final Map<Disease, Map<String, Double>> immune = new EnumMap<>(Disease.class);
  private final Set<String> names = new TreeSet<>();
  private final Mortality mortality;
  private final TraitFigure bodyMassIndex;
  private final double leftHanded;

  TraitFigures(Entry file) {
    file.allowing(
        "format",
        "sex",
        "left-handed",
        "body-mass-index",
        "mortality",
        "figures",
        "history",
        "places",
        "natures",
        "immune");
    file.get("figures")
        .fields()
        .forEach((name, entry) -> figures.put(disease(name, entry), read(entry)));
    of(file.get("sex")).forEach((disease, entry) -> sexes.put(disease, sexes(entry)));
    of(file.get("history")).forEach((disease, entry) -> histories.put(disease, History.of(entry)));
    file.get("places")
        .fields()
        .forEach((name, entry) ->
            places.put(
                disease(name, entry), new LesionPlaces(entry, file.get("natures").get(name))));
    file.get("immune")
        .fields()
        .forEach((name, entry) -> immune.put(disease(name, entry), values(entry)));
    mortality = Mortality.of(file.get("mortality"));
    Entry index = file.get("body-mass-index");
    bodyMassIndex =
        new TraitFigure(
            TraitFigure.Like.NORMAL,
            index.get("mean").number(),
            index.get("sd").number(),
            index.get("least").number(),
            index.get("most").number(),
            index.source());
    figures.values().forEach(each -> names.addAll(each.keySet()));
    leftHanded = file.get("left-handed").get("value").number();
  }

  /// @return the figures that ship with Ranvier
  public static TraitFigures shipped() {
    return Shipped.FIGURES;
  }

  /// @return the names of all figures that a patient file may replace, besides those of the immune
  ///   system
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /// @return where a figure comes from
  public Source source(Disease disease, String name) {
    return figure(disease, name).source();
  }

  /// @return how death from other causes comes
  public Mortality mortality() {
    return mortality;
  }

  /// @return where lesions of a disease lie
  public LesionPlaces places(Disease disease) {
    LesionPlaces found = places.get(disease);
    if (found == null) {
      throw new IllegalArgumentException(
          "A disease must have places of its lesions, but %s has none".formatted(disease.id()));
    }
    return found;
  }

  History history(Disease disease) {
    History found = histories.get(disease);
    if (found == null) {
      throw new IllegalArgumentException("There is no history for " + disease.id());
    }
    return found;
  }

  /// @return figures of immunity in which a disease differs from multifocal motor neuropathy
  Map<String, Double> immuneFigures(Disease disease) {
    return immune.getOrDefault(disease, Map.of());
  }

  double leftHanded() {
    return leftHanded;
  }

  TraitFigure bodyMassIndex() {
    return bodyMassIndex;
  }

  Choice<Sex> sexes(Disease disease) {
    Choice<Sex> found = sexes.get(disease);
    if (found == null) {
      throw new IllegalArgumentException("There is no ratio of sexes for " + disease.id());
    }
    return found;
  }

  /// @return the figures of one person, some of them given as ranges
  PersonFigures of(Disease disease, Map<String, Range> given, Streams streams) {
    return new PersonFigures(name -> figure(disease, name), given, streams);
  }

  private TraitFigure figure(Disease disease, String name) {
    TraitFigure found =
        figures
            .getOrDefault(disease, Map.of())
            .getOrDefault(name, figures.getOrDefault(Disease.MMN, Map.of()).get(name));
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no figure '%s' for %s".formatted(name, disease.id()));
    }
    return found;
  }

  private static Map<String, TraitFigure> read(Entry entry) {
    Map<String, TraitFigure> read = new LinkedHashMap<>();
    entry
        .fields()
        .forEach((name, figure) -> {
          if (!name.equals(USUALLY)) {
            read.put(name, TraitFigure.of(figure));
          }
        });
    return read;
  }

  private static Map<Disease, Entry> of(Entry sourced) {
    sourced.allowing("source", "verified", "of").source();
    Map<Disease, Entry> entries = new EnumMap<>(Disease.class);
    sourced.get("of").fields().forEach((name, entry) -> entries.put(disease(name, entry), entry));
    return entries;
  }

  private static Map<String, Double> values(Entry entry) {
    Map<String, Double> values = new LinkedHashMap<>();
    entry
        .fields()
        .forEach((name, figure) -> {
          figure.allowing("value", "unit", "source", "verified").source();
          values.put(name, figure.get("value").number());
        });
    return values;
  }

  private static Choice<Sex> sexes(Entry entry) {
    entry.allowing("male", "female");
    return new Choice<>(
        entry.fields().entrySet().stream()
            .map(field ->
                new Choice.Option<>(
                    Term.find(Sex.class, field.getKey()).orElseThrow(), field.getValue().number()))
            .toList());
  }

  private static Disease disease(String name, Entry entry) {
    return Term.find(Disease.class, name).orElseThrow(() -> entry.mistake("is no disease"));
  }
}
