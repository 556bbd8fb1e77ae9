package dev.hindcast.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.attention.AttentionQuery;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.ui.Portfolio;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Tile;
import dev.hindcast.ui.common.figures.EntriesDialog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueViewTest extends ScreenTest {

    private static final AsOf.EndOf TODAY = new AsOf.EndOf(LocalDate.of(2026, 11, 20));

    @Test
    void tellsTheYearInOneSentence() {
        navigate(ValueView.class);

        assertThat(words($(Headline.class).single()))
                .startsWith("2026 so far: €3.41M attested of €4.85M promised for the whole year (70%), "
                        + "€412K waiting for attestation.")
                .contains("At the present forecast it ends at €2.6M; on Dec 31, 2025 that was €2.1M.");
    }

    @Test
    void showsTheYearAsOfTodayComparedWithItsEve() {
        navigate(ValueView.class);

        assertThat($(Tile.class).all()).hasSize(7);
        assertThat($(Chart.class).all()).hasSize(5);
        var bridge = answers.lastAsked(PortfolioQuery.Bridge.class);
        assertThat(bridge.scope().asOf()).isEqualTo(TODAY);
        assertThat(bridge.scope().months().from()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(bridge.scope().months().to()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(bridge.from()).isEqualTo(new AsOf.EndOf(LocalDate.of(2025, 12, 31)));
        assertThat(answers.lastAsked(PortfolioQuery.Series.class).scope().basis())
                .isEqualTo(Basis.RECORDED);
    }

    @Test
    void takesEveryFilterFromTheAddress() {
        open(
                "",
                "asOf=2025-03-31&from=2025-01&to=2025-12&unit=LOG&goal=COST&category=REVENUE&project=CHURN"
                        + "&cashable=true&basis=effective&currency=USD&compare=none&by=project");

        var series = answers.lastAsked(PortfolioQuery.Series.class);
        var scope = series.scope();
        assertThat(scope.asOf()).isEqualTo(new AsOf.EndOf(LocalDate.of(2025, 3, 31)));
        assertThat(scope.months().from()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(scope.filter().units()).containsExactly("LOG");
        assertThat(scope.filter().goals()).containsExactly("COST");
        assertThat(scope.filter().categories()).containsExactly("REVENUE");
        assertThat(scope.filter().projects()).containsExactly("CHURN");
        assertThat(scope.filter().cashable()).isTrue();
        assertThat(scope.basis()).isEqualTo(Basis.EFFECTIVE);
        assertThat(scope.currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(series.by()).isEqualTo(Grouping.PROJECT);
        assertThat(answers.asked(PortfolioQuery.Bridge.class)).isEmpty();
    }

    @Test
    void ignoresWhatItCannotReadInTheAddress() {
        open(
                "",
                "asOf=soon&from=2025-13&year=12026&compare=2027-01-01&basis=guess&currency=XXX&by=month&cashable=maybe");

        var scope = answers.lastAsked(PortfolioQuery.Tiles.class).scope();
        assertThat(answers.lastAsked(PortfolioQuery.Bridge.class).scope().asOf())
                .isEqualTo(TODAY);
        assertThat(scope.months().from()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(scope.currency()).isNull();
    }

    @Test
    void goesFromYearToYear() {
        navigate(ValueView.class);

        press("Previous year");
        assertThat(answers.lastAsked(PortfolioQuery.Bridge.class)
                        .scope()
                        .months()
                        .to())
                .isEqualTo(YearMonth.of(2025, 12));

        press("Next year");
        press("Next year");
        assertThat(words($(Headline.class).single()))
                .startsWith("2027: €4.85M promised, €5.32M forecast.")
                .contains("On Dec 31, 2025 the forecast was €2.1M.");
    }

    @Test
    void showsAllYearsThatHaveAnything() {
        open("", "year=all");

        assertThat(words($(Headline.class).single())).startsWith("All years: ");
        assertThat(answers.lastAsked(PortfolioQuery.Series.class)
                        .scope()
                        .months()
                        .from()
                        .getMonthValue())
                .isEqualTo(1);
    }

    @Test
    void opensTheEntriesBehindANumber() {
        navigate(ValueView.class);

        test($(OpenFigure.class, $(Tile.class).first()).first()).click();

        assertThat($(Grid.class, $(EntriesDialog.class).single()).single().getColumns())
                .hasSize(8);
        assertThat(answers.lastAsked(PortfolioQuery.Entries.class).figures()).isEqualTo(Set.of(Figure.ATTESTED));
        assertThat(answers.lastAsked(PortfolioQuery.Entries.class).since()).isNull();
    }

    @Test
    void opensWhatWasRecordedSinceTheDayCompared() {
        navigate(ValueView.class);

        test($(OpenFigure.class, $(Tile.class).first()).all().getLast()).click();

        assertThat($(EntriesDialog.class).exists()).isTrue();
        assertThat(answers.lastAsked(PortfolioQuery.Entries.class).since())
                .isEqualTo(new AsOf.EndOf(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void everyNumberOfATileOpensSomething() {
        navigate(ValueView.class);

        for (var number : $(OpenFigure.class).all()) {
            test(number).click();
            assertThat($(EntriesDialog.class).exists()).as(number.getText()).isTrue();
            $(EntriesDialog.class).all().forEach(EntriesDialog::close);
        }
    }

    @Test
    void takesAwayAFilterByItsChip() {
        open("", "unit=LOG&asOf=2025-03-31");

        press("Without Unit: Logistics");

        assertThat(answers.lastAsked(PortfolioQuery.Tiles.class)
                        .scope()
                        .filter()
                        .units())
                .isEmpty();
        assertThat($(Button.class).all())
                .extracting(button -> button.getElement().getAttribute("aria-label"))
                .contains("Without As of Mar 31, 2025")
                .doesNotContain("Without Unit: Logistics");
    }

    @Test
    void leadsFromWhatNeedsAttentionToWhereItIsSettled() {
        open("", "unit=LOG&project=PROJ-2");

        assertThat($(Anchor.class, $(AttentionList.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "projects/PROJ-2/decisions",
                        "projects/PROJ-3/learning",
                        "projects/PROJ-0/value",
                        "projects/PROJ-2/experiments",
                        "projects/PROJ-5/team",
                        "projects/PROJ-1/team",
                        "projects/PROJ-4/experiments");
        var asked = answers.lastAsked(AttentionQuery.NeedsAttention.class);
        assertThat(asked.units()).containsExactly("LOG");
        assertThat(asked.projects()).containsExactly("PROJ-2");
    }

    @Test
    void tellsWhatIsNotConvertedAndWhereRatesAreSet() {
        answers.to(PortfolioQuery.Tiles.class, query -> Portfolio.withoutRate(query.scope()));

        navigate(ValueView.class);
        test($(Button.class).withText("Show them").single()).click();

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("admin/rates");
        answers.to(PortfolioQuery.Tiles.class, query -> Portfolio.tiles(query.scope()));
    }

    @Test
    void saysWhatToDoWhereNoProjectPassesTheFilters() {
        answers.to(PortfolioQuery.Funnel.class, query -> new PortfolioQuery.Funnel.Result(List.of()));

        open("", "unit=LOG");
        assertThat($(Tile.class).exists()).isFalse();
        answers.to(PortfolioQuery.Funnel.class, query -> Portfolio.funnel());
        test($(Button.class).withText("Clear the filters").single()).click();

        assertThat($(Tile.class).all()).hasSize(7);
    }

    @Test
    void presentsOnePageAfterTheOther() {
        open("present", "page=2&year=2025");
        var presentation = (PresentationView) UI.getCurrent().getCurrentView();
        assertThat($(Chart.class).all()).hasSize(1);

        presentation.turn(5);
        assertThat($(AttentionList.class).exists()).isTrue();
        presentation.turn(1);
        presentation.turn(-99);
        assertThat($(Headline.class).exists()).isTrue();

        presentation.leave();
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(ValueView.class);
        assertThat(answers.lastAsked(PortfolioQuery.Bridge.class)
                        .scope()
                        .months()
                        .from())
                .isEqualTo(YearMonth.of(2025, 1));
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
