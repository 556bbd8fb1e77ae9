package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100            | 100
                    8,000 – 12,000 | 10,000 (8,000 to 12,000)
                    80-120         | 100 (80 to 120)
                    80 to 120      | 100 (80 to 120)
                    5 % / 7.5 / 9% | 7.5 (5 to 9)
                    1;2;4          | 2 (1 to 4)
                    """)
    void readsWhatPeopleType(String typed, String read) {
        assertThat(RangeReader.read("cost", typed)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "10 20", "-5", "120 - 80", "1/2/3/4", "1e9999"})
    void refusesAnythingElseNamingTheField(String typed) {
        assertThatThrownBy(() -> RangeReader.read("cost", typed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.faults().getFirst().field()).isEqualTo("cost"));
    }
}
