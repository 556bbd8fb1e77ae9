package dev.hindcast.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFilterTest {

    @ParameterizedTest
    @CsvSource({
        "EMEA, emea, true",
        "EMEA, EMEA North, false",
        "~north, EMEA North, true",
        "~south, EMEA North, false",
        "2..10, 9, true",
        "2..10, 10, true",
        "2..10, 11, false",
        "..10, -3, true",
        "2.., 1.5, false",
        "2026-01-01..2026-06-30, 2026-06-30, true",
        "2026-01-01..2026-06-30, 2026-07-01, false",
        "1.50, 1.5, true"
    })
    void letsPassWhatIsWanted(String wanted, String value, boolean passes) {
        assertThat(new FieldFilter("F", wanted).passes(value)).isEqualTo(passes);
    }

    @Test
    void wantsAValue() {
        assertThat(new FieldFilter("F", "EMEA").passes(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "~"})
    void refusesWishesForNothing(String wanted) {
        assertThatThrownBy(() -> new FieldFilter("F", wanted)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void ordersNumbersBySizeBeforeWords() {
        assertThat(List.of("b", "10", "1a", "2", "A", "-1").stream().sorted(FieldFilter.ORDER))
                .containsExactly("-1", "2", "10", "1a", "A", "b");
    }
}
