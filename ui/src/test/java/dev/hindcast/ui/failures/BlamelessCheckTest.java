package dev.hindcast.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlamelessCheckTest {

    private final BlamelessCheck check = new BlamelessCheck(List.of("Ada Lind", "Will Frost", "Mira Öst", "Bo Li"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We should have looked.",
                "They shouldn't have gone live.",
                "It could’ve been sooner.",
                "The team failed to ask.",
                "It was human error.",
                "In hindsight it was clear."
            })
    void pointsOutWordingThatJudges(String text) {
        assertThat(check.look(text)).hasSize(1);
    }

    @Test
    void pointsOutNamesOnce() {
        assertThat(check.look("Ada Lind said so, and Ada's notes too; Mira agreed."))
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).contains("names a person"));
        assertThat(check.look("Öst knew.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The will to stop was there. Will it help? Nobody knew.",
                "A canada-wide frost damaged the adapter.",
                "The threshold should be set earlier next time.",
                "Good enough would have been 80.",
                ""
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(check.look(text)).isEmpty();
    }

    @Test
    void knowsNobodyWhenThereIsNobody() {
        assertThat(new BlamelessCheck(List.of()).look("Ada was there")).isEmpty();
    }
}
