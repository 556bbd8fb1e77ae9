package dev.hindcast.transfer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-10-16                           | 2024-10-16
                    2024-10-16 (pilot licenses assigned) | 2024-10-16
                    2024-10-16T08:30:00Z                 | 2024-10-16
                    2022-08 (estimated)                  | 2022-08-01
                    7/1/2023                             | 2023-07-01
                    7/1/23                               | 2023-07-01
                    1.7.2023                             | 2023-07-01
                    24-Nov                               | 2024-11-01
                    Mar 2021                             | 2021-03-01
                    March 3, 2021                        | 2021-03-03
                    3 MAR 2021                           | 2021-03-03
                    3 mars 2021                          | 2021-03-03
                    12. Mai 2022                         | 2022-05-12
                    Dezember 2022                        | 2022-12-01
                    3 de mayo de 2021                    | 2021-05-03
                    2019                                 | 2019-01-01
                    7/16/1905                            | 2024-01-01
                    7/14/1905                            | 2022-01-01
                    45292                                | 2024-01-01
                    45292.75                             | 2024-01-01
                    """)
    void readsWhatPeopleAndSpreadsheetsWrite(String text, LocalDate date) {
        assertThat(Dates.read(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q4FY25",
                "Pre-2021",
                "10/12023",
                "Scheduled for FY2025",
                "31.02.2023",
                "13/13/2023",
                "12345",
                "99999",
                "1234567"
            })
    void guessesNothing(String text) {
        assertThat(Dates.read(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N/A", "NA", "n/a - consolidated", "TBD", "Unknown", "-", "Ongoing"})
    void knowsTheWaysOfSayingNothing(String text) {
        assertThat(Dates.saysNothing(text)).isTrue();
    }

    @Test
    void prefersTheFormatOfTheMapping() {
        assertThat(Dates.read("1/7/2023", Dates.format("d/M/yyyy"))).contains(LocalDate.of(2023, 7, 1));
    }
}
