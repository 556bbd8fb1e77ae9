package dev.hindcast.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void writesMoneyWithItsThousandsApartAndCentsWhereThereAreAny() {
        assertThat(Wording.money(Money.of("99000.00", "EUR"))).isEqualTo("99,000 EUR");
        assertThat(Wording.money(Money.of("1250.50", "EUR"))).isEqualTo("1,250.50 EUR");
        assertThat(Wording.money(Money.of("1000000", "JPY"))).isEqualTo("1,000,000 JPY");
    }

    @Test
    void countsOneDayAsOne() {
        assertThat(Wording.days(1)).isEqualTo("1 day");
        assertThat(Wording.days(0)).isEqualTo("0 days");
        assertThat(Wording.days(21)).isEqualTo("21 days");
    }
}
