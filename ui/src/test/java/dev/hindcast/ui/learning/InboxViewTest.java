package dev.hindcast.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.desk.DeskCommand.ChooseMail;
import dev.hindcast.desk.DeskCommand.Snooze;
import dev.hindcast.desk.DeskCommand.Wake;
import dev.hindcast.desk.TaskId;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.LearningCommand.Unsubscribe;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.SavedSearchId;
import dev.hindcast.postmortem.PostMortemCommand.CompleteAction;
import dev.hindcast.project.ProjectCommand.AcknowledgeScopeChange;
import dev.hindcast.project.ProjectCommand.DelegateApproval;
import dev.hindcast.project.ProjectCommand.RejectCharter;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.ScreensUnderTest.FakeUnsubscribing;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.ui.common.PersonPicker;
import dev.hindcast.value.ValueCommand.DelegateAttestation;
import dev.hindcast.value.ValueCommand.EndDelegation;
import dev.hindcast.value.ValueQuery.Delegation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxViewTest extends ScreenTest {

    @Autowired
    FakeUnsubscribing unsubscribing;

    @Test
    void tellsWhatWaitsAndLeadsThere() {
        navigate(InboxView.class);

        assertThat($(Anchor.class).all().stream().filter(link -> link.getHref().equals("failures/m-1")))
                .extracting(Anchor::getText)
                .contains("Do: Log the calls");
        assertThat($(Anchor.class).all().stream().filter(link -> link.getHref().equals("projects/PROJ-1")))
                .extracting(Anchor::getText)
                .contains("Approve the charter of Fewer empty runs, or send it back");
        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("reported health red"))
                .anyMatch(text -> text.contains("put off until"));
    }

    @Test
    void settlesWhatNeedsNoLookAtTheWhole() {
        navigate(InboxView.class);

        test(button("Acknowledge: Acknowledge the scope change")).click();
        test($(Button.class).withText("Put away").single()).click();
        test($(Button.class).withText("Do not tell me any more").single()).click();

        assertThat(answers.commands())
                .hasSize(3)
                .anyMatch(AcknowledgeScopeChange.class::isInstance)
                .contains(new PutAway(new NoticeId("n-1")), new Unsubscribe(new SavedSearchId("s-1")));
    }

    @Test
    void endsATimeboxAndAnActionFromTheInbox() {
        navigate(InboxView.class);

        test(button("Done: Do: Log the calls")).click();
        test($(Button.class).withText("Save").single()).click();
        test(button("Send back: Approve the charter")).click();
        $(TextArea.class).single().setValue("Which customers?");
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .hasSize(2)
                .contains(new CompleteAction(new PostMortemId("m-1"), new ActionId("a-1"), null))
                .anyMatch(given ->
                        given instanceof RejectCharter back && back.reason().equals(new Paragraph("Which customers?")));
    }

    @Test
    void handsEverythingOverWhileAway() {
        standIns();
        navigate(InboxView.class);

        test($(Button.class).withText("I am away").single()).click();

        assertThat($(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .anyMatch(label -> label.startsWith("Decides on charters"))
                .anyMatch(label -> label.startsWith("Attests value"));
        test($(Button.class).withText("Hand over").single()).click();
        assertThat(answers.commands()).isEmpty();

        PersonPicker who = $(PersonPicker.class).single();
        who.setValue(new PersonPicker.Entry(new PersonId("eve"), "Eve"));
        test($(Button.class).withText("Hand over").single()).click();
        assertThat(answers.commands())
                .isNotEmpty()
                .allMatch(given -> given instanceof DelegateApproval one
                                && one.person().value().equals("eve")
                        || given instanceof DelegateAttestation other
                                && other.person().value().equals("eve"));
    }

    @Test
    void endsEverythingAtOnceWhenBack() {
        standIns(
                new Delegation(new PersonId("eve"), LocalDate.of(2026, 12, 4), new PersonId("ben")),
                new Delegation(new PersonId("cem"), LocalDate.of(2026, 11, 1), new PersonId("ben")),
                new Delegation(new PersonId("dora"), LocalDate.of(2026, 12, 4), new PersonId("another-owner")));
        navigate(InboxView.class);

        test($(Button.class).withText("I am away").single()).click();
        test($(Button.class).withText("I am back: end it everywhere").single()).click();

        assertThat(answers.commands())
                .isNotEmpty()
                .allMatch(given -> given instanceof EndDelegation ended
                        && ended.person().value().equals("eve"));
    }

    @Test
    void putsOffAndTakesBack() {
        navigate(InboxView.class);

        test(button("Later: Do: Log the calls")).click();
        test($(Button.class).withText("Put off").single()).click();
        test($(Button.class).withText("Back to the inbox").single()).click();

        assertThat(answers.commands())
                .containsExactly(
                        new Snooze(new TaskId("action:a-1"), LocalDate.of(2026, 11, 23)),
                        new Wake(new TaskId("timebox:e-1")));
    }

    @Test
    void offersDeedsOnlyToThoseWhoMay() {
        signIn("fay", Role.FINANCE);

        navigate(InboxView.class);

        assertThat($(Button.class).withText("Acknowledge").exists()).isTrue();
        assertThat($(Button.class).withText("Accept the risk").exists()).isFalse();
    }

    @Test
    void asksWhatIsToBeMailedWhenAMailLeadsHere() {
        open("inbox", "mail=choose");

        $(Checkbox.class).all().getLast().setValue(false);
        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).containsExactly(new ChooseMail(new PersonId("ben"), true, false));
    }

    @Test
    void endsMailsByTheirSecret() {
        open("unsubscribe/secret", "");
        test($(Button.class).withText("Unsubscribe").single()).click();

        assertThat(unsubscribing.ended).containsExactly("secret");
        open("unsubscribe/other", "");
        assertThat($(Main.class).single().getElement().getTextRecursively()).contains("not known");
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /** Those who stand in for the owners of the projects. */
    private void standIns(Delegation... delegations) {
        var ada = new PersonId("ada");
        answers.to(
                        ProjectPage.class,
                        query -> new ProjectPage.Result(SomeProject.of(query.project(), ada, new PersonId("ben"))))
                .to(
                        LedgerOf.class,
                        query -> new LedgerOf.Result(
                                query.project(),
                                3,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(delegations),
                                List.of(),
                                List.of(),
                                List.of()));
    }
}
