package dev.hindcast.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Section;
import org.junit.jupiter.api.Test;

class MissionViewTest extends ScreenTest {

    @Test
    void showsEachGoalWithWhatItsProjectsDelivered() {
        open("mission", "goal=COST");

        var text = $(MissionView.class).single().getElement().getTextRecursively();
        assertThat(text)
                .contains("Goods where people need them", "Run leaner", "Ten percent less cost to serve by 2028");
        assertThat($(Section.class).all()).hasSize(2);
        assertThat(answers.lastAsked(PortfolioQuery.Series.class).by()).isEqualTo(Grouping.GOAL);
        assertThat(answers.asked(PortfolioQuery.Projects.class)
                        .getFirst()
                        .filter()
                        .goals())
                .containsExactly("COST");
        assertThat($(Anchor.class).withText("Compare them").all()).isNotEmpty();
    }

    @Test
    void opensEveryFigure() {
        open("mission", "");

        test($(OpenFigure.class).all().getFirst()).click();

        assertThat(answers.lastAsked(PortfolioQuery.Entries.class)).isNotNull();
    }
}
