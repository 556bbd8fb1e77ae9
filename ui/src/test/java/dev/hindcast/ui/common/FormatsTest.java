package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void writesMoneyAsTheLocaleDoes() {
        in(Locale.GERMANY);

        assertThat(plain(Formats.money(Money.of("1234567.50", "EUR")))).isEqualTo("1.234.567,50 €");
        assertThat(plain(Formats.money(Money.of("1234567.00", "EUR")))).isEqualTo("1.234.567 €");
        assertThat(plain(Formats.exactMoney(Money.of("1234567.00", "EUR")))).isEqualTo("1.234.567,00 €");
        assertThat(plain(Formats.shortMoney(Money.of(3_412_000, "EUR")))).isEqualTo("3,41 Mio. €");
    }

    @Test
    void shortensWhatATileShows() {
        in(Locale.UK);

        assertThat(Formats.shortMoney(Money.of(-3_412_000, "EUR"))).isEqualTo("−€3.41M");
        assertThat(Formats.shortMoney(Money.of(412_330, "EUR"))).isEqualTo("€412K");
        assertThat(Formats.shortMoney(Money.of(9_120, "EUR"))).isEqualTo("€9,120");
        assertThat(Formats.shortMoney(null)).isEqualTo(Formats.NONE);
    }

    @Test
    void writesMonthsAndRatios() {
        in(Locale.UK);

        assertThat(Formats.month(YearMonth.of(2026, 3))).isEqualTo("Mar 2026");
        assertThat(Formats.percent(new BigDecimal("0.714"))).isEqualTo("71%");
        assertThat(Formats.percent(94)).isEqualTo("94%");
        assertThat(Formats.percent(new BigDecimal("-0.19"))).isEqualTo("−19%");
    }

    @Test
    void writesTheAmountsOfASentenceAsTheReaderDoes() {
        in(Locale.UK);
        assertThat(Formats.amountsIn("claimed 64,000 EUR of 71000 USD and 12.50 EUR"))
                .isEqualTo("claimed €64,000 of US$71,000 and €12.50");
        in(Locale.GERMANY);
        assertThat(plain(Formats.amountsIn("claimed 1,234,567 EUR"))).isEqualTo("claimed 1.234.567 €");
    }

    private static void in(Locale locale) {
        var ui = new UI();
        ui.setLocale(locale);
        UI.setCurrent(ui);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void writesVerySmallNumbersByTheirPower() {
        assertThat(Formats.number(new BigDecimal("1E-20"))).isEqualTo("1 × 10⁻²⁰");
        assertThat(Formats.number(new BigDecimal("-0.0000123456"))).isEqualTo("−1.235 × 10⁻⁵");
        assertThat(Formats.number(new BigDecimal("0.00010"))).isEqualTo("0.0001");
        assertThat(Formats.number(new BigDecimal("0E-20"))).isEqualTo("0");
    }
}
