package dev.hindcast.postmortem.write;

import static dev.hindcast.postmortem.write.PostMortemCases.DELIVERY;
import static dev.hindcast.postmortem.write.PostMortemCases.ID;
import static dev.hindcast.postmortem.write.PostMortemCases.complete;
import static dev.hindcast.postmortem.write.PostMortemCases.declined;
import static dev.hindcast.postmortem.write.PostMortemCases.factor;
import static dev.hindcast.postmortem.write.PostMortemCases.lesson;
import static dev.hindcast.postmortem.write.PostMortemCases.missing;
import static dev.hindcast.postmortem.write.PostMortemCases.opened;
import static dev.hindcast.postmortem.write.PostMortemCases.openedBriefly;
import static dev.hindcast.postmortem.write.PostMortemCases.published;
import static dev.hindcast.postmortem.write.PostMortemCases.rule;
import static dev.hindcast.postmortem.write.PostMortemCases.stoppedIn;
import static dev.hindcast.postmortem.write.PostMortemCases.wrote;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemCommand.Amend;
import dev.hindcast.postmortem.PostMortemCommand.DeclineActions;
import dev.hindcast.postmortem.PostMortemCommand.DeclineLearning;
import dev.hindcast.postmortem.PostMortemCommand.Publish;
import dev.hindcast.postmortem.PostMortemCommand.RequestChanges;
import dev.hindcast.postmortem.PostMortemCommand.RequestReview;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ChangesRequested;
import dev.hindcast.postmortem.events.LearningDeclined;
import dev.hindcast.postmortem.events.PostMortemPublished;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class PublishTest {

    private static final ActionAdded ACTION =
            new ActionAdded("m1", "p1", "a1", "Log all calls", "owner", LocalDate.of(2026, 4, 1));

    @Test
    void publishesTheWholeText() {
        when(new Publish(ID), complete()).expectEvents(published(1, "No data, no model"));
    }

    @Test
    void listsEverythingThatIsMissing() {
        when(new Publish(ID), opened())
                .expectException(missing("SUMMARY", "EXPECTED_AND_HAPPENED", "FACTOR", "LESSON", "ACTION_OR_DECLINED"));
        when(new Publish(ID), opened(), wrote("SUMMARY", "No data"), factor(), ACTION)
                .expectException(missing("EXPECTED_AND_HAPPENED", "LESSON"));
    }

    @Test
    void countsNoDroppedAction() {
        when(
                        new Publish(ID),
                        opened(),
                        wrote("SUMMARY", "No data"),
                        wrote("EXPECTED_AND_HAPPENED", "A model; nothing"),
                        factor(),
                        lesson(),
                        ACTION,
                        new ActionDropped("m1", "p1", "a1", "Too dear"))
                .expectException(missing("ACTION_OR_DECLINED"));
    }

    @Test
    void asksForOneLessonOfAProjectStoppedWhileFramed() {
        when(new Publish(ID), openedBriefly()).expectException(missing("LESSON"));
        when(new Publish(ID), openedBriefly(), lesson()).expectSuccessfulHandlerExecution();
    }

    @Test
    void takesNothingNewOfAProjectStoppedWhileFramed() {
        var reason = new Paragraph("A rival had tried it already");
        when(new DeclineLearning(ID, reason), openedBriefly())
                .expectEvents(new LearningDeclined("m1", "p1", "A rival had tried it already"));
        when(new DeclineLearning(ID, reason), opened()).expectException(rule("learning-cannot-be-declined"));
        when(new Publish(ID), openedBriefly(), new LearningDeclined("m1", "p1", "A rival had tried it already"))
                .expectEvents(new PostMortemPublished(
                        "m1",
                        "p1",
                        1,
                        "PROJECT",
                        "What churn taught",
                        true,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        "A rival had tried it already"));
    }

    @Test
    void declinesActionsOnlyWhereNoneIsAgreed() {
        var decline = new DeclineActions(ID, new Paragraph("Others look after it"));
        when(decline, opened()).expectEvents(declined());
        when(decline, opened(), ACTION).expectException(rule("actions-agreed"));
    }

    @Test
    void publishesOnce() {
        when(new Publish(ID), then(published(1, "No data, no model"))).expectException(rule("no-open-draft"));
    }

    @Test
    void amendsThroughADraftThatReplacesTheText() {
        when(new Amend(ID, new Paragraph("Say more")), then(published(1, "No data, no model")))
                .expectEvents(new RevisionOpened("m1", "p1", 2, "Say more"));
        when(
                        new Publish(ID),
                        then(
                                published(1, "No data, no model"),
                                new RevisionOpened("m1", "p1", 2, "Say more"),
                                wrote("SUMMARY", "No data at all")))
                .expectEvents(published(2, "No data at all"));
    }

    @Test
    void amendsOnlyWhatIsPublished() {
        when(new Amend(ID, new Paragraph("Say more")), opened()).expectException(rule("draft-is-open"));
        when(
                        new Amend(ID, new Paragraph("Say more")),
                        then(published(1, "No data, no model"), new RevisionOpened("m1", "p1", 2, "Say more")))
                .expectException(rule("draft-is-open"));
    }

    @Test
    void isReviewed() {
        var changes = new RequestChanges(ID, new Paragraph("Whose data?"));
        when(new RequestReview(ID, java.util.List.of()), opened()).expectEvents(new ReviewRequested("m1", "p1"));
        when(changes, opened(), new ReviewRequested("m1", "p1"))
                .expectEvents(new ChangesRequested("m1", "p1", "Whose data?"));
        when(changes, opened()).expectException(rule("not-in-review"));
    }

    private static Object[] then(Object... more) {
        return Stream.concat(Stream.of(complete()), Stream.of(more)).toArray();
    }

    private static ResultValidator<PostMortem> when(PostMortemCommand command, Object... given) {
        return stoppedIn(Stage.DELIVERING).given(given).when(command, DELIVERY);
    }
}
