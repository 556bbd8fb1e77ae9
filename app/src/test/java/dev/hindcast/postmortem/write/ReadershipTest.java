package dev.hindcast.postmortem.write;

import static dev.hindcast.platform.axon.Fixtures.by;
import static dev.hindcast.postmortem.write.PostMortemCases.DELIVERY;
import static dev.hindcast.postmortem.write.PostMortemCases.ID;
import static dev.hindcast.postmortem.write.PostMortemCases.opened;
import static dev.hindcast.postmortem.write.PostMortemCases.published;
import static dev.hindcast.postmortem.write.PostMortemCases.rule;
import static dev.hindcast.postmortem.write.PostMortemCases.stoppedIn;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemCommand.AddParticipant;
import dev.hindcast.postmortem.PostMortemCommand.ChangeTags;
import dev.hindcast.postmortem.PostMortemCommand.LinkRecurrence;
import dev.hindcast.postmortem.PostMortemCommand.NoteImprovement;
import dev.hindcast.postmortem.PostMortemCommand.OpenVisibility;
import dev.hindcast.postmortem.PostMortemCommand.RestrictVisibility;
import dev.hindcast.postmortem.events.ChangesRequested;
import dev.hindcast.postmortem.events.ParticipantAdded;
import dev.hindcast.postmortem.events.RecurrenceLinked;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.ReviewerAsked;
import dev.hindcast.postmortem.events.TagsChanged;
import dev.hindcast.postmortem.events.VisibilityOpened;
import dev.hindcast.postmortem.events.VisibilityRestricted;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Role;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ReadershipTest {

    private static final VisibilityRestricted RESTRICTED = new VisibilityRestricted("m1", "p1", List.of("RISK"));
    private static final NoteImprovement CHANGE = new NoteImprovement(ID, new Paragraph("Better"));

    @Test
    void addsParticipantsOnce() {
        var add = new AddParticipant(ID, new PersonId("team"));
        when(add, DELIVERY).expectEvents(new ParticipantAdded("m1", "p1", "team"));
        when(add, DELIVERY, new ParticipantAdded("m1", "p1", "team")).expectNoEvents();
        when(new AddParticipant(ID, new PersonId("nobody")), DELIVERY).expectException(rule("person-unknown"));
    }

    @Test
    void changesTags() {
        var change = new ChangeTags(ID, List.of(new Line("Calls"), new Line("calls")));
        when(change, DELIVERY).expectEvents(new TagsChanged("m1", "p1", List.of("calls")));
        when(change, DELIVERY, new TagsChanged("m1", "p1", List.of("calls"))).expectNoEvents();
    }

    @Test
    void linksRecurrencesOfOtherPostMortems() {
        var earlier = new PostMortemId("earlier");
        when(new LinkRecurrence(ID, earlier), DELIVERY).expectEvents(new RecurrenceLinked("m1", "p1", "earlier"));
        when(new LinkRecurrence(ID, ID), DELIVERY).expectException(rule("recurrence-of-itself"));
        when(new LinkRecurrence(ID, new PostMortemId("none")), DELIVERY).expectException(rule("post-mortem-unknown"));
    }

    @Test
    void isRestrictedToKnownUnitsAndOpenedAgain() {
        when(new RestrictVisibility(ID, List.of(new Code("RISK"))), by("boss", Role.EXECUTIVE))
                .expectEvents(RESTRICTED);
        when(new RestrictVisibility(ID, List.of(new Code("MOON"))), DELIVERY).expectException(rule("unit-unknown"));
        when(new OpenVisibility(ID), by("boss", Role.EXECUTIVE), RESTRICTED)
                .expectEvents(new VisibilityOpened("m1", "p1"));
        when(new OpenVisibility(ID), DELIVERY).expectNoEvents();
    }

    @Test
    void staysReadableForWhoRestrictsIt() {
        when(new RestrictVisibility(ID, List.of(new Code("RISK"))), by("outsider", Role.TEAM_MEMBER))
                .expectEvents(new ParticipantAdded("m1", "p1", "outsider"), RESTRICTED);
        when(new RestrictVisibility(ID, List.of(new Code("RISK"))), by("insider", Role.TEAM_MEMBER))
                .expectEvents(RESTRICTED);
    }

    @Test
    void isChangedOnlyByThoseWhoMayReadIt() {
        when(CHANGE, by("outsider", Role.TEAM_MEMBER), RESTRICTED).expectException(rule("post-mortem-unknown"));
        when(CHANGE, by("insider", Role.TEAM_MEMBER), RESTRICTED).expectSuccessfulHandlerExecution();
        when(CHANGE, by("boss", Role.EXECUTIVE), RESTRICTED).expectSuccessfulHandlerExecution();
        when(CHANGE, by("team", Role.TEAM_MEMBER), RESTRICTED, new ParticipantAdded("m1", "p1", "team"))
                .expectSuccessfulHandlerExecution();
        when(CHANGE, by("outsider", Role.TEAM_MEMBER), RESTRICTED, new VisibilityOpened("m1", "p1"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isOpenToReviewersUntilTheReviewHasEnded() {
        var asked = new ReviewerAsked("m1", "p1", "outsider");
        var reviewer = by("outsider", Role.TEAM_MEMBER);
        when(CHANGE, reviewer, RESTRICTED, new ReviewRequested("m1", "p1"), asked)
                .expectSuccessfulHandlerExecution();
        when(CHANGE, reviewer, RESTRICTED, asked, new ChangesRequested("m1", "p1", "More"))
                .expectSuccessfulHandlerExecution();
        when(CHANGE, reviewer, RESTRICTED, asked, new ReviewRequested("m1", "p1"))
                .expectException(rule("post-mortem-unknown"));
        when(CHANGE, reviewer, RESTRICTED, asked, published(1, "No data, no model"))
                .expectException(rule("post-mortem-unknown"));
    }

    private static ResultValidator<PostMortem> when(
            PostMortemCommand command, Map<String, String> metadata, Object... then) {
        return stoppedIn(Stage.DELIVERING).given(opened()).andGiven(then).when(command, metadata);
    }
}
