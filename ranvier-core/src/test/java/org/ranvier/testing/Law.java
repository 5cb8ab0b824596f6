package org.ranvier.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// A law that holds for any chance. Each case gets the random numbers of its own seed, so that a
/// failure can be repeated; the case's name gives the seed.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Law.Seeds.class)
public @interface Law {

  /// @return how many cases are tried
  int cases() default 50;

  /// Hands out one stream of random numbers for each case.
  final class Seeds implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      int cases = context.getRequiredTestMethod().getAnnotation(Law.class).cases();
      return LongStream.range(0, cases)
          .mapToObj(seed ->
              Arguments.of(Named.of("seed " + seed, new SplittableRandom(seed * 7919 + 1))));
    }
  }
}
