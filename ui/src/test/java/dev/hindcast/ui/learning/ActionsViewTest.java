package dev.hindcast.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery.ListActions;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.EmptyState;
import org.junit.jupiter.api.Test;

class ActionsViewTest extends ScreenTest {

    @Test
    void showsWhatIsOpenFirst() {
        navigate(ActionsView.class);

        assertThat(answers.lastAsked(ListActions.class).state()).isEqualTo(ActionState.OPEN);
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void saysWhenThereIsNothing() {
        open("actions", "state=DONE");

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void readsLessons() {
        navigate(LessonsView.class);

        assertThat($(com.vaadin.flow.component.html.H2.class)
                        .withText("Ask for the data before promising the model")
                        .exists())
                .isTrue();
    }
}
