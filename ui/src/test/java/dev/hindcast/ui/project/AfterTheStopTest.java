package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import dev.hindcast.postmortem.PostMortemQuery.ListPostMortems;
import dev.hindcast.postmortem.PostMortemQuery.Summary;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way from a stop to the post-mortem, which the stop opens a moment later. */
class AfterTheStopTest extends ScreenTest {

    @Autowired
    Messages messages;

    @Autowired
    CurrentUser user;

    private final List<Summary> opened = new ArrayList<>();

    @BeforeEach
    void isAsked() {
        OneProject.isThere(answers);
        answers.to(
                ListPostMortems.class, query -> new ListPostMortems.Result(new Page<>(opened, 0, 25, opened.size())));
    }

    @Test
    void waitsForThePostMortemThatIsBeingOpened() {
        new AfterTheStop(messages, user).write(OneProject.ID, "CHURN");
        poll();
        assertThat($(Dialog.class).single().isOpened()).isTrue();

        opened.add(postMortem());
        poll();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void waitsNoLongerThanItTakes() {
        new AfterTheStop(messages, user).write(OneProject.ID, "CHURN");
        for (int times = 0; times < 20; times++) {
            poll();
        }

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void leadsNobodyAwayWhoHasClosedTheDialog() {
        new AfterTheStop(messages, user).write(OneProject.ID, "CHURN");
        $(Dialog.class).single().close();

        opened.add(postMortem());
        answers.forget();
        poll();

        assertThat(answers.asked(ListPostMortems.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private static Summary postMortem() {
        return new Summary(
                new PostMortemId("pm"),
                OneProject.ID,
                Subject.PROJECT,
                null,
                "Post-mortem of CHURN",
                PostMortemStatus.DRAFT,
                false,
                new PersonId("ada"),
                Instant.EPOCH,
                null,
                null,
                0,
                Set.of(),
                1);
    }
}
