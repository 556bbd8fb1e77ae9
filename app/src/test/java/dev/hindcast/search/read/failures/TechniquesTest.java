package dev.hindcast.search.read.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TechniquesTest {

    @Test
    void namesWhatMethodsCallDifferently() {
        assertThat(Techniques.namedIn(
                        Stream.of(
                                "XGBoost against the score card", "Embeddings and clustering over 20,000 transcripts"),
                        Stream.of("llm", "people")))
                .containsExactly(
                        "Clustering", "Embeddings", "Gradient boosting", "Large language model", "Logistic regression");
    }

    @Test
    void takesAShortMethodForATechnique() {
        assertThat(Techniques.namedIn(
                        Stream.of("Kriging", "Talking to everybody in the stores of the north"), Stream.of()))
                .containsExactly("Kriging");
    }
}
