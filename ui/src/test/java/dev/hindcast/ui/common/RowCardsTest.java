package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCardsTest {

    private record Project(String key, String name, int cost, String goal) {}

    private static final int PHONE = 390;
    private static final int DESK = 1440;

    private final Grid<Project> grid = Tables.grid("Projects");
    private final Grid.Column<Project> key = Tables.text(grid, "Key", Project::key);
    private final Grid.Column<Project> name = Tables.text(grid, "Name", Project::name);
    private final Grid.Column<Project> cost = Tables.number(grid, "Cost", project -> Formats.number(project.cost()));
    private final Grid.Column<Project> goal = Tables.text(grid, "Goal", Project::goal);

    @Test
    void namesTheTableForThoseWhoHearIt() {
        assertThat(grid.getAriaLabel()).contains("Projects");
    }

    @Test
    void makesACardOfEachRowWhereThereIsNoRoom() {
        narrow();

        assertThat(Tables.columns(grid)).noneMatch(Grid.Column::isVisible);
        assertThat(card(new Project("A", "Apples", 7, ""))).isEqualTo("AApplesCost7");
    }

    @Test
    void leavesOutWhatPeopleHaveHidden() {
        narrow();

        Tables.show(grid, cost, false);

        assertThat(card(new Project("A", "Apples", 7, "Growth"))).isEqualTo("AApplesGoalGrowth");
    }

    @Test
    void givesTheColumnsBackWithTheRoom() {
        Tables.show(grid, goal, false);
        narrow();

        RowCards.in(grid).fit(DESK);

        assertThat(grid.getColumns()).containsExactly(key, name, cost, goal);
        assertThat(List.of(key.isVisible(), cost.isVisible(), goal.isVisible())).containsExactly(true, true, false);
    }

    @Test
    void sortsByWhatIsChosenWithoutHeaders() {
        key.setSortable(true);
        cost.setSortable(true);
        narrow();
        var choice = (SortChoice<Project>) header();

        assertThat(choice.getListDataView().getItems().map(choice.getItemLabelGenerator()::apply))
                .containsExactly("Key, rising", "Key, falling", "Cost, rising", "Cost, falling");
        choice.setValue(choice.getListDataView().getItem(3));

        assertThat(sorted()).containsExactly("Cost DESCENDING");
        choice.clear();
        assertThat(sorted()).isEmpty();
    }

    @Test
    void keepsTheOrderBetweenCardsAndColumns() {
        cost.setSortable(true);
        grid.sort(List.of(new GridSortOrder<>(cost, SortDirection.DESCENDING)));
        narrow();

        assertThat(((SortChoice<?>) header()).getValue().getSorted()).isSameAs(cost);
        RowCards.in(grid).fit(DESK);

        assertThat(sorted()).containsExactly("Cost DESCENDING");
    }

    @Test
    void offersNoOrderWhereNothingCanBeSorted() {
        List.of(key, name, cost, goal).forEach(column -> column.setSortable(false));
        narrow();

        assertThat(header())
                .isInstanceOfSatisfying(
                        Span.class, words -> assertThat(words.getText()).isEqualTo("Key, Name"));
    }

    private void narrow() {
        RowCards.in(grid).fit(PHONE);
    }

    private Component header() {
        return grid.getColumnByKey("card").getHeaderComponent();
    }

    private String card(Project project) {
        return RowCards.in(grid).card(project).getElement().getTextRecursively();
    }

    private List<String> sorted() {
        return grid.getSortOrder().stream()
                .map(order -> order.getSorted().getHeaderText() + " " + order.getDirection())
                .toList();
    }
}
