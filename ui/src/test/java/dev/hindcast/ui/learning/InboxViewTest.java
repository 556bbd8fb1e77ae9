package dev.hindcast.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.LearningCommand.Unsubscribe;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.SavedSearchId;
import dev.hindcast.ui.ScreenTest;
import org.junit.jupiter.api.Test;

class InboxViewTest extends ScreenTest {

    @Test
    void tellsWhatIsDueAndLeadsThere() {
        navigate(InboxView.class);

        assertThat($(Anchor.class).all().stream().filter(link -> link.getHref().equals("failures/m-1")))
                .extracting(Anchor::getText)
                .anyMatch(text -> text.startsWith("Overdue since") && text.endsWith(": Log the calls"));
        test($(Button.class).withText("Put away").single()).click();
        test($(Button.class).withText("Do not tell me any more").single()).click();
        assertThat(answers.commands())
                .containsExactly(new PutAway(new NoticeId("n-1")), new Unsubscribe(new SavedSearchId("s-1")));
    }
}
