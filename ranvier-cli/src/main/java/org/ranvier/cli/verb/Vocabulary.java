package org.ranvier.cli.verb;

import static org.ranvier.cli.verb.Verb.parameters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ranvier.anatomy.Atlas;
import org.ranvier.anatomy.Movement;
import org.ranvier.anatomy.Muscle;
import org.ranvier.anatomy.Nerve;
import org.ranvier.anatomy.Reflex;
import org.ranvier.anatomy.Site;
import org.ranvier.axon.AxonModel;
import org.ranvier.axon.LesionKind;
import org.ranvier.cli.console.Console;
import org.ranvier.cohort.measure.Measure;
import org.ranvier.cohort.measure.Measures;
import org.ranvier.cohort.measure.Options;
import org.ranvier.cohort.measure.Parameter;
import org.ranvier.formats.experiment.QuestionNames;
import org.ranvier.formats.vocabulary.Nearest;
import org.ranvier.record.Agent;
import org.ranvier.reference.Term;
import org.ranvier.report.words.Decimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `ranvier vocabulary`: the words that records, experiments and protocols may use.
public final class Vocabulary implements Verb {

  private static final List<String> TOPICS =
      List.of(
          "nerves",
          "muscles",
          "sites",
          "movements",
          "reflexes",
          "agents",
          "lesions",
          "channels",
          "questions",
          "measures");

  @Override
  public String name() {
    return "vocabulary";
  }

  @Override
  public String summary() {
    return "List the words that records, experiments and protocols may use.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        parameters("0", "0..1", "TOPIC", "One of " + String.join(", ", TOPICS) + ".").build());
  }

  @Override
  public int run(ParseResult parsed, Console console) {
    List<String> topics = Verb.given(parsed);
    if (!topics.isEmpty()) {
      console.print(words(topics.getFirst()));
      return ExitStatus.DONE;
    }
    StringBuilder all = new StringBuilder();
    for (String topic : TOPICS) {
      all.append(all.isEmpty() ? "" : "\n").append(topic).append(":\n");
      words(topic).lines().forEach(line -> all.append("  ").append(line).append('\n'));
    }
    console.print(all.toString());
    return ExitStatus.DONE;
  }

  private static String words(String topic) {
    return switch (topic) {
      case "nerves" -> list(Nerve.values());
      case "muscles" -> muscles();
      case "sites" -> list(Site.values());
      case "movements" -> list(Movement.values());
      case "reflexes" -> list(Reflex.values());
      case "agents" -> list(Agent.values());
      case "lesions" -> lines(List.of(LesionKind.values()), Vocabulary::lesion);
      case "channels" -> channels();
      case "questions" -> lines(QuestionNames.all(), Function.identity());
      case "measures" -> lines(Measures.all(), Vocabulary::measure);
      default ->
          throw new WrongUse(
              "There is no vocabulary of \"%s\"; %s."
                  .formatted(topic, Nearest.advice(topic, "topic", TOPICS)));
    };
  }

  private static String list(Term[] terms) {
    return lines(List.of(terms), Term::id);
  }

  private static String lesion(LesionKind kind) {
    return "%-22s %-10s %s, from %s to %s"
        .formatted(
            kind.id(),
            kind.place().id(),
            kind.meaning(),
            Decimal.plain(kind.least(), 6),
            Decimal.plain(kind.most(), 0));
  }

  private static String measure(Measure measure) {
    String unit = measure.isWord() ? "word" : measure.unit(Options.NONE);
    String told =
        measure.parameters().isEmpty()
            ? ""
            : measure.parameters().stream()
                .sorted()
                .map(Parameter::key)
                .collect(Collectors.joining(", ", " (", ")"));
    return "%-24s %-8s %s%s".formatted(measure.id(), unit, measure.meaning(), told);
  }

  private static String channels() {
    Set<String> names = new LinkedHashSet<>();
    for (AxonModel model : AxonModel.shipped()) {
      model.channels().forEach(channel -> names.add(channel.name()));
    }
    return lines(List.copyOf(names), Function.identity());
  }

  private static String muscles() {
    Atlas atlas = Atlas.shipped();
    return lines(
        List.of(Muscle.values()),
        muscle -> {
          String name = atlas.name(muscle);
          boolean same = name.replace(' ', '-').equals(muscle.id());
          return same ? muscle.id() : "%-20s %s".formatted(muscle.id(), name);
        });
  }

  private static <T> String lines(List<T> items, Function<T, String> line) {
    StringBuilder text = new StringBuilder();
    for (T item : items) {
      text.append(line.apply(item)).append('\n');
    }
    return text.toString();
  }
}
