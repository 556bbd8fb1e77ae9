package dev.hindcast.search.read.failures;

import static dev.hindcast.search.read.failures.IndexedFailures.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.organisation.events.SynonymsRetired;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureKind;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Hit;
import dev.hindcast.shared.PageRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

    @TempDir
    static Path folder;

    private static IndexedFailures failures;

    @BeforeAll
    static void index() {
        failures = new IndexedFailures(folder).tellAll();
    }

    @AfterAll
    static void close() {
        failures.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "title:drivers, pm2",
                "title:drivers summary:ramps, pm2",
                "'title:\"churn model\"', pm1",
                "TITLE:Churn , pm1",
                "summary:optimiser, pm2",
                "cause:TIMING, pm1",
                "cause:timing, pm1",
                "'cause:\"data were\" title:routes', pm2",
                "phase:deployment, pm1",
                "'phase:\"data understanding\"', pm2",
                "unit:RETAIL, pm1",
                "unit:stores, pm1",
                "year:2025, pm2",
                "project:churn, pm1",
                "'project:\"delivery routing\"', pm2",
                "tag:people -cause:TIMING, pm2",
                "expected -title:drivers, pm1",
                "'expected -\"loading ramps\"', pm1",
                "'expected -cause:\"timing\" ', pm2"
            })
    void narrowsByFields(String text, String expected) {
        assertThat(postMortems(failures.find(text))).containsExactly(expected);
    }

    @Test
    void findsAnyOfSeveralCodesAndAllOfSeveralTexts() {
        assertThat(postMortems(failures.find("year:2024 year:2025 kind:post-mortem")))
                .containsExactlyInAnyOrder("pm1", "pm2");
        assertThat(failures.find("title:drivers title:churn").total()).isZero();
    }

    @Test
    void takesAnUnknownFieldForText() {
        assertThat(postMortems(failures.find("foo:optimiser "))).containsExactly("pm2");
        assertThat(postMortems(failures.find("https://optimiser/ramps "))).containsExactly("pm2");
    }

    @Test
    void countsFieldsInFacets() {
        var found = failures.find("cause:TIMING");
        assertThat(found.facets().kind()).extracting("value").containsExactlyInAnyOrder("POST_MORTEM", "LESSON");
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void understandsAQuestion() {
        var found = failures.find("What went wrong with the loading ramps, and why did nobody tell them?");
        assertThat(postMortems(found)).containsExactly("pm2");
        assertThat(found.total()).isLessThan(failures.find("").total());
        assertThat(found.hits().getFirst().highlights())
                .anySatisfy(highlight -> assertThat(highlight.text())
                        .contains("<mark>loading</mark> <mark>ramps</mark>")
                        .doesNotContain("<mark>the</mark>"));
    }

    @Test
    void findsFunctionWordsWhenThereAreNoOthers() {
        assertThat(failures.find("did ").total()).isPositive();
    }

    @Test
    void findsSynonymsAtOnceAndShowsThem() {
        failures.projection.on(new SynonymsDefined("o", "OPTIMISER", List.of("optimiser", "route planner", "solver")));
        failures.writer.save();

        var found = failures.find("route planner ");
        assertThat(postMortems(found)).first().isEqualTo("pm2");
        assertThat(found.hits().getFirst().highlights())
                .anySatisfy(passage -> assertThat(passage.text()).contains("<mark>optimiser</mark>"));
        assertThat(postMortems(failures.find("solver "))).containsExactly("pm2");
        assertThat(failures.find("\"solver\"").total()).isZero();
        assertThat(failures.find("solver ").didYouMean()).isNull();

        failures.projection.on(new SynonymsRetired("o", "OPTIMISER"));
        failures.writer.save();
        assertThat(failures.find("solver ").total()).isZero();
    }

    @Test
    void marksNothingThatWasNotAskedFor() {
        var marked = failures.find("drivers ").hits().stream()
                .flatMap(hit -> hit.highlights().stream())
                .flatMap(highlight -> java.util.regex.Pattern.compile("<mark>(.*?)</mark>")
                        .matcher(highlight.text())
                        .results())
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct();
        assertThat(marked).containsExactly("drivers");
    }

    @Test
    void showsEveryHitOnOnePageOnly() {
        var all = failures.find("expected people routes churn ").hits().stream()
                .map(Hit::id)
                .toList();
        for (var size : List.of(1, 2, 3)) {
            var seen = new java.util.ArrayList<String>();
            for (int page = 0; page * size < all.size(); page++) {
                var query = new FindFailures(
                        "expected people routes churn ",
                        FailureFilter.NONE,
                        FailureOrder.RELEVANCE,
                        new PageRequest(page, size, null),
                        ANYBODY);
                new FailureSearch(failures.index).answer(query).hits().forEach(hit -> seen.add(hit.id()));
            }
            assertThat(seen).containsExactlyElementsOf(all);
        }
    }

    private static List<String> postMortems(FindFailures.Result found) {
        return found.hits().stream()
                .filter(hit -> hit.kind() == FailureKind.POST_MORTEM)
                .map(Hit::id)
                .toList();
    }
}
