package dev.hindcast.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import dev.hindcast.experiment.ExperimentQuery.ListExperiments;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.ui.ScreenTest;
import org.junit.jupiter.api.Test;

class ExperimentsViewTest extends ScreenTest {

    @Test
    void listsExperimentsAcrossProjects() {
        navigate(ExperimentsView.class);

        assertThat(test($(Grid.class).single()).size()).isEqualTo(4);
    }

    @Test
    void takesFiltersFromTheAddress() {
        open("experiments", "q=route&state=RUNNING&state=NONSENSE&overdue=true");

        var asked = answers.lastAsked(ListExperiments.class);
        assertThat(asked.text()).isEqualTo("route");
        assertThat(asked.states()).containsExactly(ExperimentState.RUNNING);
        assertThat(asked.overdue()).isTrue();
    }
}
