package dev.hindcast.search.read.failures;

import static dev.hindcast.search.read.failures.IndexedFailures.ANYBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.organisation.events.SynonymsDefined;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.search.SearchQuery.Suggestion;
import dev.hindcast.shared.Actor;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A restricted post-mortem is hunted by every way there is of asking. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedSearchTest {

    private static final Actor CLERK = new Actor(new PersonId("clerk"), Set.of(Role.TEAM_MEMBER));

    @TempDir
    static Path folder;

    private IndexedFailures failures;

    FailureIndex open() {
        return FailureIndex.open(folder);
    }

    @BeforeAll
    void index() {
        failures = new IndexedFailures(open()).tellAll();
        failures.projection.on(new SynonymsDefined("o", "TAXONOMY", List.of("taxonomy", "tree of classes")));
        failures.writer.save();
    }

    @AfterAll
    void close() {
        failures.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taxonomy ",
                "taxono",
                "taxonmy ",
                "\"skimmer taxonomy\"",
                "tree of classes ",
                "title:skimming",
                "summary:taxonomy",
                "cause:RISK_CONTROLS",
                "phase:operation",
                "lesson:skimming",
                "evidence:controls kind:post-mortem unit:bank",
                "project:FRAUD kind:lesson",
                "skimming unnoticed "
            })
    void isFoundByThoseWhoMayReadItOnly(String text) {
        assertThat(failures.find(text, FailureFilter.NONE, CLERK).total()).isPositive();
        var found = failures.find(text);
        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(found.didYouMean()).isNull();
        assertThat(found.facets().kind()).isEmpty();
        assertThat(found.facets().cause()).isEmpty();
    }

    @Test
    void expandsNothingForOthers() {
        var texts = failures.find("fraud card unnoticed churn ").hits().stream()
                .map(Object::toString)
                .toList();
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("pm3") || text.contains("taxonomy"));
        assertThat(failures.similar("skimmer taxonomy outdated churn", null).hits())
                .extracting("id")
                .doesNotContain("pm3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skim", "taxo", "unnot", "confidential skim", "lesson of skim", "outd"})
    void isSuggestedToThoseWhoMayReadItOnly(String typed) {
        assertThat(suggestions(typed, CLERK)).isNotEmpty();
        assertThat(suggestions(typed, ANYBODY)).isEmpty();
    }

    @Test
    void suggestsTheWordTheTitleTheLessonAndTheTag() {
        assertThat(suggestions("driv", ANYBODY))
                .extracting(suggestion -> suggestion.kind() + " " + suggestion.text())
                .containsExactly(
                        "WORDS drivers ignored",
                        "WORDS drivers",
                        "TITLE Delivery routes that drivers ignored",
                        "LESSON Lesson of Delivery routes that drivers ignored");
        assertThat(suggestions("peop", ANYBODY))
                .contains(new Suggestion(Suggestion.Kind.TAG, "people", "tag:\"people\" "));
        assertThat(suggestions("the churn mo", ANYBODY))
                .extracting(Suggestion::query)
                .contains("the churn model ", "\"Why the churn model never recommended anything\" ");
    }

    @Test
    void suggestsPhrasesThatSeveralTitlesShare() {
        assertThat(suggestions("deliv", ANYBODY))
                .first()
                .isEqualTo(new Suggestion(Suggestion.Kind.WORDS, "delivery routes", "delivery routes "));
    }

    @Test
    void suggestsNothingBetweenWords() {
        assertThat(suggestions("", ANYBODY)).isEmpty();
        assertThat(suggestions("churn ", ANYBODY)).isEmpty();
        assertThat(suggestions("\"", ANYBODY)).isEmpty();
    }

    private List<Suggestion> suggestions(String typed, Actor reader) {
        return new Suggestions(failures.index)
                .answer(new Suggest(typed, 8, reader))
                .suggestions();
    }
}
