package dev.hindcast.postmortem.write;

import static dev.hindcast.postmortem.write.PostMortemCases.DELIVERY;
import static dev.hindcast.postmortem.write.PostMortemCases.ID;
import static dev.hindcast.postmortem.write.PostMortemCases.complete;
import static dev.hindcast.postmortem.write.PostMortemCases.published;
import static dev.hindcast.postmortem.write.PostMortemCases.rule;
import static dev.hindcast.postmortem.write.PostMortemCases.stoppedIn;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemCommand.AddAction;
import dev.hindcast.postmortem.PostMortemCommand.CompleteAction;
import dev.hindcast.postmortem.PostMortemCommand.DropAction;
import dev.hindcast.postmortem.PostMortemCommand.NoteImprovement;
import dev.hindcast.postmortem.PostMortemCommand.ReassignAction;
import dev.hindcast.postmortem.PostMortemCommand.ReviewEffect;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionCompleted;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
import dev.hindcast.postmortem.events.ImprovementNoted;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** All of it after publication: actions live on. */
class FollowUpsTest {

    private static final ActionId ACTION = new ActionId("a1");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final ActionAdded ADDED = new ActionAdded("m1", "p1", "a1", "Log all calls", "owner", APRIL);
    private static final ActionCompleted DONE = new ActionCompleted("m1", "p1", "a1", null);

    @Test
    void addsActions() {
        when(new AddAction(ID, ACTION, new Line("Log all calls"), new PersonId("owner"), APRIL))
                .expectEvents(ADDED);
    }

    @Test
    void givesActionsToKnownPeopleOnly() {
        when(new AddAction(ID, ACTION, new Line("Log all calls"), new PersonId("nobody"), APRIL))
                .expectException(rule("person-unknown"));
        when(new ReassignAction(ID, ACTION, new PersonId("nobody"), null), ADDED)
                .expectException(rule("person-unknown"));
    }

    @Test
    void reassignsKeepingTheDueDayUnlessAnotherIsNamed() {
        when(new ReassignAction(ID, ACTION, new PersonId("team"), null), ADDED)
                .expectEvents(new ActionReassigned("m1", "p1", "a1", "team", APRIL));
        when(new ReassignAction(ID, ACTION, new PersonId("team"), MAY), ADDED)
                .expectEvents(new ActionReassigned("m1", "p1", "a1", "team", MAY));
    }

    @Test
    void completesAndReviewsTheEffect() {
        when(new CompleteAction(ID, ACTION, null), ADDED).expectEvents(DONE);
        when(new ReviewEffect(ID, ACTION, true, new Paragraph("All are logged")), ADDED, DONE)
                .expectEvents(new ActionEffectReviewed("m1", "p1", "a1", true, "All are logged"));
    }

    @Test
    void reviewsOnlyWhatIsDone() {
        when(new ReviewEffect(ID, ACTION, true, new Paragraph("All are logged")), ADDED)
                .expectException(rule("action-is-open"));
    }

    @Test
    void endsActionsOnce() {
        when(new DropAction(ID, ACTION, new Paragraph("Too dear")), ADDED)
                .expectEvents(new ActionDropped("m1", "p1", "a1", "Too dear"));
        when(new DropAction(ID, ACTION, new Paragraph("Too dear")), ADDED, DONE)
                .expectException(rule("action-is-done"));
        when(new CompleteAction(ID, ACTION, null), ADDED, new ActionDropped("m1", "p1", "a1", "Too dear"))
                .expectException(rule("action-is-dropped"));
        when(new CompleteAction(ID, ACTION, null)).expectException(rule("not-in-post-mortem"));
    }

    @Test
    void notesImprovements() {
        when(new NoteImprovement(ID, new Paragraph("Calls are logged at night now")))
                .expectEvents(new ImprovementNoted("m1", "p1", "Calls are logged at night now"));
    }

    private static ResultValidator<PostMortem> when(PostMortemCommand command, Object... then) {
        var given = Stream.of(Stream.of(complete()), Stream.of(published(1, "No data, no model")), Stream.of(then))
                .flatMap(events -> events)
                .toArray();
        return stoppedIn(Stage.DELIVERING).given(given).when(command, DELIVERY);
    }
}
