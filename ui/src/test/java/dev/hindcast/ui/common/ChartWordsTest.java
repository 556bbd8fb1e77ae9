package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartWordsTest {

    private static final Caption CAPTION = new Caption("Projects by stage", "2026", LocalDate.of(2026, 11, 22));

    @BeforeEach
    void readInEnglish() {
        var ui = new UI();
        ui.setLocale(Locale.UK);
        UI.setCurrent(ui);
    }

    @Test
    void tellsEachFigureOfASmallChart() {
        var spec = ChartSpec.of(Kind.BAR, CAPTION, List.of("Framed", "Live"), List.of(series("Projects", 2, 7)));

        assertThat(ChartWords.of(spec)).isEqualTo("Projects by stage. Framed: 2; Live: 7.");
    }

    @Test
    void tellsWhereTheLinesOfALongChartBeginAndEnd() {
        var months =
                IntStream.rangeClosed(1, 30).mapToObj(month -> "Month " + month).toList();
        var spec = ChartSpec.of(
                Kind.LINE,
                CAPTION,
                months,
                List.of(series("Cost", IntStream.rangeClosed(1, 30).toArray())));

        assertThat(ChartWords.of(spec)).isEqualTo("Projects by stage. Cost from 1 (Month 1) to 30 (Month 30).");
    }

    @Test
    void tellsNoFiguresWhereThereAreNone() {
        assertThat(ChartWords.of(ChartSpec.of(Kind.BAR, CAPTION, List.of(), List.of())))
                .isEqualTo("Projects by stage");
    }

    private static Series series(String name, int... values) {
        return new Series(
                name,
                name,
                Style.PLAIN,
                false,
                false,
                IntStream.of(values).mapToObj(BigDecimal::valueOf).toList());
    }
}
