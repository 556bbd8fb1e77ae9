package dev.hindcast.search.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.search.SearchQuery.Similar;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhenCharterRequestedThenProposeLessonsTest {

    @Test
    void proposesLessonsOfWhatIsSimilarEnough() {
        var proposals = WhenCharterRequestedThenProposeLessons.proposals(
                List.of(similar("near", 0.8, 2), similar("far", 0.2, 1)));

        assertThat(proposals)
                .extracting(proposal -> proposal.lesson().value() + " " + proposal.similarity())
                .containsExactly("near-0 0.80", "near-1 0.80");
    }

    @Test
    void proposesFiveAtMost() {
        assertThat(WhenCharterRequestedThenProposeLessons.proposals(
                        List.of(similar("a", 0.9, 4), similar("b", 0.8, 4))))
                .hasSize(5);
    }

    private static Similar similar(String id, double score, int lessons) {
        return new Similar(
                id,
                id,
                "",
                IntStream.range(0, lessons)
                        .mapToObj(number -> new SimilarLesson(id + "-" + number, "statement"))
                        .toList(),
                score);
    }
}
