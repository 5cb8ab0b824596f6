package org.ranvier.axon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.ranvier.axon.experiment.Search.Change;
import org.ranvier.axon.experiment.Search.Verdict;
import org.ranvier.testing.Law;

class SearchTest {

  private static Search search(SearchRange range, DoubleFunction<Verdict> verdict) {
    return Search.over(
        range, values -> values.stream().map(value -> verdict.apply(value)).toList());
  }

  private static Verdict above(double border, double value) {
    return value > border ? Verdict.YES : Verdict.NO;
  }

  @Law
  void a_border_lies_in_a_bracket_as_narrow_as_asked_for(SplittableRandom random) {
    double border = random.nextDouble(0.2, 90);
    Scale scale = random.nextBoolean() ? Scale.LINEAR : Scale.LOGARITHMIC;
    boolean upward = random.nextBoolean();
    double tolerance = random.nextDouble(1e-5, 0.1);
    SearchRange range = new SearchRange(upward ? 0.1 : 100, upward ? 100 : 0.1, scale, tolerance);

    Change change = search(range, value -> above(border, value)).change().orElseThrow();

    assertThat(change.no()).isLessThanOrEqualTo(border);
    assertThat(change.yes()).isGreaterThan(border);
    assertThat(range.isNarrow(change.no(), change.yes())).isTrue();
  }

  @Test
  void where_nothing_changes_there_is_no_bracket() {
    Search search = search(SearchRange.of(0, 1, Scale.LINEAR), _ -> Verdict.NO);

    assertThat(search.change()).isEmpty();
    assertThat(search.everywhere()).isEqualTo(Verdict.NO);
  }

  @Test
  void what_is_undecided_is_counted_neither_way() {
    Search search =
        search(
            SearchRange.of(0, 1, Scale.LINEAR),
            value -> value > 0.4 && value < 0.6 ? Verdict.UNDECIDED : above(0.5, value));

    Change change = search.change().orElseThrow();
    assertThat(change.no()).isLessThanOrEqualTo(0.4);
    assertThat(change.yes()).isGreaterThanOrEqualTo(0.6);
    assertThat(search.undecided()).isNotEmpty().allMatch(value -> value > 0.4 && value < 0.6);
  }

  @Test
  void where_some_is_undecided_nothing_is_claimed_of_everywhere() {
    Search search =
        search(
            SearchRange.of(0, 1, Scale.LINEAR),
            value -> value > 0.5 ? Verdict.UNDECIDED : Verdict.NO);

    assertThat(search.change()).isEmpty();
    assertThat(search.everywhere()).isEqualTo(Verdict.UNDECIDED);
    assertThat(search.count(Verdict.NO)).isEqualTo(4);
  }

  @Test
  void where_all_is_undecided_nothing_is_claimed() {
    Search search = search(SearchRange.of(0, 1, Scale.LINEAR), _ -> Verdict.UNDECIDED);

    assertThat(search.change()).isEmpty();
    assertThat(search.everywhere()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void an_island_between_two_ends_that_agree_is_seen() {
    Search search =
        search(
            SearchRange.of(0, 7, Scale.LINEAR),
            value -> value > 2.5 && value < 4.5 ? Verdict.NO : Verdict.YES);

    assertThat(search.changes()).hasSize(2);
    assertThat(search.change().orElseThrow().no()).isBetween(2.5, 2.51);
  }

  @Test
  void a_range_that_cannot_be_searched_is_refused() {
    assertThatThrownBy(() -> SearchRange.of(1, 1, Scale.LINEAR))
        .hasMessage("A search must lie between two different numbers, but goes from 1.0 to 1.0");
    assertThatThrownBy(() -> SearchRange.of(0, 1, Scale.LOGARITHMIC))
        .hasMessageContaining("must lie above 0");
    assertThatThrownBy(() -> new SearchRange(0, 1, Scale.LINEAR, 0))
        .hasMessageContaining("The tolerance of a search must be from");
  }
}
