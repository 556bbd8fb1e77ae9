package dev.hindcast.search.read.failures;

import static dev.hindcast.search.read.failures.IndexedFailures.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.shared.PageRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was restricted after the index was told of it last is hidden in every answer all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedLatelyTest {

    @TempDir
    static Path folder;

    private IndexedFailures failures;
    private FailureIndex late;

    @BeforeAll
    void index() {
        failures = new IndexedFailures(FailureIndex.open(folder)).tellAll();
        late = failures.index.leavingOut(
                reader -> reader.equals(ANYBODY) ? Set.of(PostMortemFacts.id("pm2")) : Set.of());
    }

    @AfterAll
    void close() {
        failures.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loading ramps ", "loadng ", "optimis", "title:drivers", "phase:data_understanding "})
    void isNotFound(String text) {
        assertThat(failures.find(text).total()).isPositive();
        var found = new FailureSearch(late)
                .answer(new FindFailures(
                        text, FailureFilter.NONE, FailureOrder.RELEVANCE, PageRequest.first(20), ANYBODY));
        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(found.didYouMean()).isNull();
        assertThat(found.facets().kind()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimi", "ramp", "drivers ign"})
    void isNotSuggested(String typed) {
        assertThat(new Suggestions(failures.index)
                        .answer(new Suggest(typed, 8, ANYBODY))
                        .suggestions())
                .isNotEmpty();
        assertThat(new Suggestions(late).answer(new Suggest(typed, 8, ANYBODY)).suggestions())
                .isEmpty();
    }

    @Test
    void isNotSimilar() {
        var like = new FindSimilar("drivers ignored the loading ramps", null, 5, ANYBODY);
        assertThat(new SimilarSearch(failures.index).answer(like).hits())
                .extracting("id")
                .contains("pm2");
        assertThat(new SimilarSearch(late).answer(like).hits()).extracting("id").doesNotContain("pm2");
    }
}
