package dev.hindcast.search.read.failures;

import static dev.hindcast.search.read.failures.IndexedFailures.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.Facet;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Hit;
import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureSearchTest {

    @TempDir
    static Path folder;

    private IndexedFailures failures;

    FailureIndex open() {
        return FailureIndex.open(folder);
    }

    @BeforeAll
    void index() {
        failures = new IndexedFailures(open()).tellAll();
    }

    @AfterAll
    void close() {
        failures.close();
    }

    @Test
    void findsWordsInTheirOtherForms() {
        assertThat(postMortems(failures.find("recommendation "))).containsExactly("pm1");
        assertThat(postMortems(failures.find("ignoring drivers "))).containsExactly("pm2");
    }

    @Test
    void findsAMisspeltWordAndSuggestsTheRightOne() {
        var found = failures.find("recomendations ");
        assertThat(postMortems(found)).containsExactly("pm1");
        assertThat(found.didYouMean()).isEqualTo("recommendations ");
        assertThat(failures.find("drivres ramp ").didYouMean()).isEqualTo("drivers ramp ");
        assertThat(failures.find("recommendations ").didYouMean()).isNull();
    }

    @Test
    void findsWhatIsBeingTyped() {
        assertThat(postMortems(failures.find("recommen"))).containsExactly("pm1");
        assertThat(postMortems(failures.find("optimi"))).containsExactly("pm2");
        assertThat(failures.find("recommen").didYouMean()).isNull();
    }

    @Test
    void findsPhrasesWordByWord() {
        assertThat(postMortems(failures.find("\"loading ramps\""))).containsExactly("pm2");
        assertThat(failures.find("\"ramps loading\"").total()).isZero();
    }

    @Test
    void findsNoPhraseThatReachesFromOneTextIntoTheNext() {
        assertThat(failures.find("\"drivers ignored\"").total()).isPositive();
        assertThat(failures.find("\"drivers ignored lesson\"").total()).isZero();
    }

    @Test
    void leavesOutExcludedWords() {
        var ids = postMortems(failures.find("expected more "));
        assertThat(ids).contains("pm1", "pm2");
        assertThat(postMortems(failures.find("expected more -drivers"))).containsExactly("pm1");
        assertThat(postMortems(failures.find("-drivers"))).containsExactly("pm1");
    }

    @Test
    void findsEverythingWhenNothingIsAsked() {
        var found = failures.find("");
        assertThat(found.total()).isEqualTo(7);
        assertThat(found.hits()).extracting(Hit::id).contains("pm1", "lesson-pm1", "p1", "p3");
    }

    @Test
    void countsEachFacet() {
        var facets = failures.find("").facets();
        assertThat(facets.kind())
                .containsExactlyInAnyOrder(
                        new Facet("PROJECT", "Project", 3),
                        new Facet("POST_MORTEM", "Post-mortem", 2),
                        new Facet("LESSON", "Lesson", 2));
        assertThat(facets.cause())
                .containsExactly(new Facet("DATA_LACKING", "Data were lacking", 4), new Facet("TIMING", "Timing", 2));
        assertThat(facets.phase()).extracting(Facet::value).doesNotContain("OPERATION");
        assertThat(facets.unit()).contains(new Facet("RETAIL", "Retail stores", 3));
        assertThat(facets.year()).contains(new Facet("2024", "2024", 3));
        assertThat(facets.stage()).containsExactly(new Facet("EXPERIMENTING", "Experimenting", 7));
        assertThat(facets.tag()).containsExactly(new Facet("people", "people", 4));
    }

    @Test
    void countsOtherValuesOfAPickedFacet() {
        var timing = new FailureFilter(
                Set.of("POST_MORTEM"),
                Set.of("TIMING"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        var found = failures.find("", timing, ANYBODY);
        assertThat(postMortems(found)).containsExactly("pm1");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().cause()).extracting(Facet::count).containsExactly(2L, 1L);
        assertThat(found.facets().unit()).extracting(Facet::value).containsExactly("RETAIL");
    }

    @Test
    void escapesWhatItHighlights() {
        var hit = failures.find("arrived ").hits().getFirst();
        assertThat(hit.highlights()).anySatisfy(highlight -> {
            assertThat(highlight.field()).isEqualTo("summary");
            assertThat(highlight.text()).contains("<mark>arrived</mark>").contains("&lt;b&gt;", "&amp;");
        });
    }

    @Test
    void hidesWhatIsRestricted() {
        var clerk = new Actor(new PersonId("clerk"), Set.of(Role.TEAM_MEMBER));
        var author = new Actor(new PersonId("author"), Set.of(Role.TEAM_MEMBER));
        var executive = new Actor(new PersonId("boss"), Set.of(Role.EXECUTIVE));
        for (var reader : List.of(clerk, author, executive)) {
            var found = failures.find("taxonomy ", FailureFilter.NONE, reader);
            assertThat(postMortems(found)).containsExactly("pm3");
            assertThat(failures.find("", FailureFilter.NONE, reader).total()).isEqualTo(9);
        }
        assertThat(failures.find("taxonomy ").total()).isZero();
        assertThat(failures.find("taxono").total()).isZero();
        assertThat(failures.find("taxonomi ").didYouMean()).isNull();
        assertThat(failures.find("").facets().cause()).extracting(Facet::value).doesNotContain("RISK_CONTROLS");
        assertThat(failures.similar("confidential skimmer taxonomy", null).hits())
                .isEmpty();
    }

    @Test
    void ordersByDate() {
        var found = failures.find("", FailureFilter.NONE, FailureOrder.DATE, ANYBODY);
        assertThat(found.hits()).extracting(Hit::publishedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void findsSimilarOnesOfOtherProjects() {
        var alike = failures.similar("Drivers do not trust the optimiser of delivery routes", null)
                .hits();
        assertThat(alike).extracting(Similar::id).first().isEqualTo("pm2");
        assertThat(alike.getFirst().score()).isBetween(0.3, 1.0);
        assertThat(alike.getFirst().passage()).contains("<mark>");
        assertThat(alike.getFirst().lessons()).hasSize(1);
        assertThat(failures.similar(null, "p2").hits()).extracting(Similar::id).doesNotContain("pm2");
    }

    @Test
    void takesAnyTextThatCanBeTyped() {
        for (var text : List.of(
                "\"",
                "-",
                "--",
                "\"\"",
                "a b \"c",
                "+(){}[]^~*?:\\/",
                "the",
                "the of -",
                "AND OR NOT",
                "x".repeat(1_000))) {
            assertThat(failures.find(text).hits()).isNotNull();
        }
    }

    @Test
    void hasNothingOnThePagesBehindTheLast() {
        for (var order : FailureOrder.values()) {
            var found = failures.find(
                    "drivers ",
                    FailureFilter.NONE,
                    order,
                    new PageRequest(1_000_000, 500, null),
                    IndexedFailures.ANYBODY);

            assertThat(found.hits()).isEmpty();
            assertThat(found.total()).isPositive();
        }
    }

    private static List<String> postMortems(FindFailures.Result found) {
        return found.hits().stream()
                .filter(hit -> hit.kind() == dev.hindcast.search.FailureKind.POST_MORTEM)
                .map(Hit::id)
                .toList();
    }
}
