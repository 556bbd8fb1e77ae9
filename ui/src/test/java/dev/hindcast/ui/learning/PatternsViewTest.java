package dev.hindcast.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.learning.LearningQuery.Patterns;
import dev.hindcast.shared.Code;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.failures.FailureNavigation;
import org.junit.jupiter.api.Test;

class PatternsViewTest extends ScreenTest {

    @Test
    void leadsFromEachCellToTheSearchForWhatItCounts() {
        open(FailureNavigation.PATTERNS, "unit=LOG");

        assertThat(answers.lastAsked(Patterns.class).units()).containsExactly(new Code("LOG"));
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(href -> href.contains("cause=DATA_LACKING")
                        && href.contains("phase=DATA_UNDERSTANDING")
                        && href.contains("unit=LOG"));
    }

    @Test
    void leadsFromARowToWhatEnteredInItsPhase() {
        open(FailureNavigation.PATTERNS, "");

        var table = $(HeatTable.class).all().getLast();
        assertThat(table.getElement().getTextRecursively()).contains("2");
        assertThat($(Anchor.class, table).all())
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("phase=DATA_UNDERSTANDING"));
    }
}
