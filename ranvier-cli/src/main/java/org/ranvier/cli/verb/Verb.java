package org.ranvier.cli.verb;

import java.util.ArrayList;
import java.util.List;
import org.ranvier.cli.console.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// Something that Ranvier can be asked to do.
public interface Verb {

  /// @return the word on the command line
  String name();

  /// @return what it does, in one line
  String summary();

  /// Adds the verb's options.
  ///
  /// They are described in code, not by annotations: reading annotations would take 30 ms at each
  /// start.
  void describe(CommandSpec spec);

  /// Does it.
  ///
  /// @return the exit status
  int run(ParseResult parsed, Console console);

  /// @return an option without a value
  static OptionSpec flag(String name, String text) {
    return OptionSpec.builder(name).description(text).build();
  }

  /// @return an option with a text value
  static OptionSpec.Builder option(String name, String label, String text) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class).description(text);
  }

  /// @return an option with a whole number
  static OptionSpec number(String name, String text) {
    return OptionSpec.builder(name).paramLabel("N").type(int.class).description(text).build();
  }

  /// @param arity such as `1`, `1..*` or, for one that may be missing, `0..1`
  /// @return the parameters after the options
  static PositionalParamSpec.Builder parameters(
      String index, String arity, String label, String text) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(text);
  }

  /// @return the values of all parameters
  static List<String> given(ParseResult parsed) {
    List<String> values = new ArrayList<>();
    for (PositionalParamSpec parameter : parsed.commandSpec().positionalParameters()) {
      values.addAll(parameter.stringValues());
    }
    return values;
  }
}
