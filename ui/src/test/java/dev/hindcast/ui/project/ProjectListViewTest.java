package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import org.junit.jupiter.api.Test;

class ProjectListViewTest extends ScreenTest {

    @Test
    void listsTheProjects() {
        navigate(ProjectListView.class);

        assertThat(test($(ProjectGrid.class).single()).size()).isEqualTo(6);
    }

    @Test
    void takesFiltersFromTheAddress() {
        open("projects", "q=runs&stage=LIVE&stage=STOPPED&unit=LOG&health=RED");

        var asked = answers.lastAsked(PortfolioQuery.Projects.class);
        assertThat(asked.text()).isEqualTo("runs");
        assertThat(asked.stages()).containsExactlyInAnyOrder("LIVE", "STOPPED");
        assertThat(asked.healths()).containsExactly("RED");
        assertThat(asked.filter().units()).containsExactly("LOG");
    }

    @Test
    void showsTheBoard() {
        open("projects", "view=board");

        assertThat($(ProjectBoard.class).exists()).isTrue();
        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void offersFramingOnlyToThoseWhoMay() {
        signIn("fay", Role.FINANCE);

        navigate(ProjectListView.class);

        assertThat($(Button.class).withText("New project").exists()).isFalse();
    }
}
