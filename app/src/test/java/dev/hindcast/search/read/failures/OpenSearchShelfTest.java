package dev.hindcast.search.read.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.hindcast.search.read.failures.WatchedFiles.Finding;
import dev.hindcast.shared.DomainRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of an index that nodes share in OpenSearch. */
class OpenSearchShelfTest {

    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    private final OpenSearchAddress address = OpenSearchNode.address();
    private final OpenSearchIndices indices = new OpenSearchIndices(address);
    private final List<Generations> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Generations::close);
        indices.all().forEach(indices::delete);
    }

    @Test
    void isBuiltFromAllEventsAndGoesOnWhereItStopped() {
        var history = new ToldHistory().postMortems(1, 300);
        var first = begun(history);
        assertThat(ToldHistory.found(first)).isEqualTo(300);
        assertThat(first.fedOne().token()).isEqualTo(history.head());
        first.close();

        var again = opened();
        assertThat(ToldHistory.found(again)).isEqualTo(300);
        again.begin(history.beforeReading(() -> {
            throw new IllegalStateException("reads again what it has");
        }));
        assertThat(again.isFed()).isTrue();
        assertThat(ToldHistory.found(again)).isEqualTo(300);
    }

    @Test
    void findsWhatIsToldWithinASecond() {
        var history = new ToldHistory().postMortems(1, 3);
        var generations = begun(history);

        history.tellLive(generations, 4);

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(4));
    }

    @Test
    void isRebuiltBesideTheOneThatServesAndOtherNodesGoOver() {
        var history = new ToldHistory().postMortems(1, 20);
        var one = begun(history);
        var other = begun(history);
        assertThat(indices.all()).hasSize(1);
        var before = other.fedOne();

        one.rebuild();
        await().until(() -> one.progress().isEmpty());

        assertThat(indices.all()).hasSize(1).doesNotContain(before.name());
        assertThat(ToldHistory.found(one)).isEqualTo(20);
        assertThat(ToldHistory.found(other)).isEqualTo(20);
        assertThat(other.isTold(before)).isFalse();
        history.tellLive(other, 21);
        assertThat(ToldHistory.found(one)).isEqualTo(21);
        assertThat(history.paused).isFalse();
    }

    @Test
    void isRebuiltWhenSomebodyDeletesIt() {
        var history = new ToldHistory().postMortems(1, 20);
        var generations = begun(history);

        indices.all().forEach(indices::delete);

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(20));
        assertThat(indices.serving())
                .hasValueSatisfying(name -> assertThat(name).contains("-1-"));
    }

    @Test
    void isTakenFromANodeThatHasFilledItMeanwhile() {
        var history = new ToldHistory().postMortems(1, 5);
        var late = opened();
        begun(history);

        late.begin(history.beforeReading(() -> {
            throw new IllegalStateException("fills it again");
        }));

        await().until(late::isFed);
        assertThat(ToldHistory.found(late)).isEqualTo(5);
    }

    @Test
    void rebuildsNothingWhileOpenSearchIsAway() {
        var away = new OpenSearchAddress("http://localhost:1", "", "", "nowhere");
        var index = FailureIndex.open(new OpenSearchHolder(away, "nowhere-1", false));
        var shelf = mock(Shelf.class);
        when(shelf.open())
                .thenReturn(Optional.of(new Generation(
                        "nowhere-1",
                        index,
                        FailureWriter.into(index),
                        new TokenDocument(index, () -> SERIALIZER),
                        () -> Finding.AWAY)));
        var generations = new Generations(shelf);
        opened.add(generations);

        assertThatThrownBy(() -> ToldHistory.found(generations))
                .isInstanceOf(DomainRule.class)
                .satisfies(refused -> assertThat(((DomainRule) refused).code()).isEqualTo("search-index-away"));
        assertThat(generations.progress()).isEmpty();
    }

    @Test
    void waitsForOpenSearch() {
        var away = new OpenSearchAddress("http://localhost:1", "", "", "nowhere");
        var generations = new Generations(new OpenSearchShelf(away, () -> SERIALIZER));
        opened.add(generations);
        generations.begin(new ToldHistory().postMortems(1, 2));

        assertThatThrownBy(() -> ToldHistory.found(generations))
                .isInstanceOf(DomainRule.class)
                .satisfies(
                        refused -> assertThat(((DomainRule) refused).code()).isEqualTo("search-index-being-rebuilt"));
    }

    private Generations opened() {
        var generations = new Generations(new OpenSearchShelf(address, () -> SERIALIZER));
        opened.add(generations);
        return generations;
    }

    private Generations begun(ToldHistory history) {
        var generations = opened();
        generations.begin(history);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> generations.progress().isEmpty());
        return generations;
    }
}
