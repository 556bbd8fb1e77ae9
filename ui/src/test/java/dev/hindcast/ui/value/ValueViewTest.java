package dev.hindcast.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.Tile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueViewTest extends ScreenTest {

    @Test
    void showsTheFiguresAsOfToday() {
        navigate(ValueView.class);

        assertThat($(Tile.class).all()).hasSize(6);
        assertThat($(Chart.class).all()).hasSize(3);
        var scope = answers.lastAsked(PortfolioQuery.Tiles.class).scope();
        assertThat(scope.asOf()).isEqualTo(new AsOf.EndOf(LocalDate.of(2026, 11, 20)));
        assertThat(scope.basis()).isEqualTo(Basis.RECORDED);
    }

    @Test
    void takesEveryFilterFromTheAddress() {
        open("", "asOf=2025-03-31&from=2025-01&to=2025-12&unit=LOG&goal=COST&basis=effective&currency=USD");

        var scope = answers.lastAsked(PortfolioQuery.Tiles.class).scope();
        assertThat(scope.asOf()).isEqualTo(new AsOf.EndOf(LocalDate.of(2025, 3, 31)));
        assertThat(scope.months().from()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(scope.filter().units()).containsExactly("LOG");
        assertThat(scope.filter().goals()).containsExactly("COST");
        assertThat(scope.basis()).isEqualTo(Basis.EFFECTIVE);
        assertThat(scope.currency().getCurrencyCode()).isEqualTo("USD");
    }

    @Test
    void ignoresWhatItCannotReadInTheAddress() {
        open("", "asOf=soon&from=2025-13&basis=guess&currency=GOLD");

        assertThat(answers.lastAsked(PortfolioQuery.Tiles.class).scope().asOf())
                .isEqualTo(new AsOf.EndOf(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void opensTheEntriesBehindANumber() {
        navigate(ValueView.class);

        test($(Tile.class).first()).click();

        assertThat($(EntriesDialog.class).exists()).isTrue();
        assertThat($(Grid.class, $(EntriesDialog.class).single()).single().getColumns())
                .hasSize(8);
        assertThat(answers.lastAsked(PortfolioQuery.Entries.class).figures()).isEqualTo(Set.of(Figure.ATTESTED));
    }
}
