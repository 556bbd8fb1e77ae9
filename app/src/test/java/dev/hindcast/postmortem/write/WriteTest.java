package dev.hindcast.postmortem.write;

import static dev.hindcast.postmortem.write.PostMortemCases.DELIVERY;
import static dev.hindcast.postmortem.write.PostMortemCases.ID;
import static dev.hindcast.postmortem.write.PostMortemCases.complete;
import static dev.hindcast.postmortem.write.PostMortemCases.factor;
import static dev.hindcast.postmortem.write.PostMortemCases.lesson;
import static dev.hindcast.postmortem.write.PostMortemCases.missing;
import static dev.hindcast.postmortem.write.PostMortemCases.opened;
import static dev.hindcast.postmortem.write.PostMortemCases.published;
import static dev.hindcast.postmortem.write.PostMortemCases.rule;
import static dev.hindcast.postmortem.write.PostMortemCases.stoppedIn;
import static dev.hindcast.postmortem.write.PostMortemCases.wrote;

import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.EntryId;
import dev.hindcast.postmortem.Image;
import dev.hindcast.postmortem.Phase;
import dev.hindcast.postmortem.Pictures;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemCommand.AddAttachment;
import dev.hindcast.postmortem.PostMortemCommand.AddFactor;
import dev.hindcast.postmortem.PostMortemCommand.AnnotateEntry;
import dev.hindcast.postmortem.PostMortemCommand.ChangeTitle;
import dev.hindcast.postmortem.PostMortemCommand.CommentDraft;
import dev.hindcast.postmortem.PostMortemCommand.DiscardLesson;
import dev.hindcast.postmortem.PostMortemCommand.DrawLesson;
import dev.hindcast.postmortem.PostMortemCommand.HideEntry;
import dev.hindcast.postmortem.PostMortemCommand.KeepEntry;
import dev.hindcast.postmortem.PostMortemCommand.Redact;
import dev.hindcast.postmortem.PostMortemCommand.RemoveFactor;
import dev.hindcast.postmortem.PostMortemCommand.RequestReview;
import dev.hindcast.postmortem.PostMortemCommand.RewordLesson;
import dev.hindcast.postmortem.PostMortemCommand.WriteSection;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.AttachmentAdded;
import dev.hindcast.postmortem.events.DraftCommented;
import dev.hindcast.postmortem.events.FactorAdded;
import dev.hindcast.postmortem.events.FactorRemoved;
import dev.hindcast.postmortem.events.LessonDiscarded;
import dev.hindcast.postmortem.events.LessonReworded;
import dev.hindcast.postmortem.events.ReviewRequested;
import dev.hindcast.postmortem.events.ReviewerAsked;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.postmortem.events.TextRedacted;
import dev.hindcast.postmortem.events.TimelineEntryAnnotated;
import dev.hindcast.postmortem.events.TimelineEntryHidden;
import dev.hindcast.postmortem.events.TimelineEntryKept;
import dev.hindcast.postmortem.events.TitleChanged;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriteTest {

    private static final EntryId EVENT = new EntryId("e1");

    @Test
    void writesSections() {
        when(new WriteSection(ID, Section.SUMMARY, new Document("No data")), opened())
                .expectEvents(wrote("SUMMARY", "No data"));
    }

    @Test
    void emptiesASectionThatHasNoText() {
        when(new WriteSection(ID, Section.SUMMARY, null), opened(), wrote("SUMMARY", "No data"))
                .expectEvents(wrote("SUMMARY", ""));
        when(
                        new PostMortemCommand.Publish(ID),
                        Stream.concat(Stream.of(complete()), Stream.of(wrote("SUMMARY", "")))
                                .toArray())
                .expectException(missing("SUMMARY"));
    }

    @Test
    void leavesASectionToWhoeverIsTypingInIt() {
        when(new WriteSection(ID, Section.IMPACT, new Document("None")), opened())
                .expectException(rule("section-is-being-written"));
    }

    @Test
    void addsPictures() {
        var image = Image.of(Pictures.png(2, 3));
        when(new AddAttachment(ID, new AttachmentId("a1"), new Line("The drift"), image), opened())
                .expectEvents(new AttachmentAdded(
                        "m1", "p1", "a1", "The drift", "image/png", image.bytes().length, Digest.of(image.bytes())));
    }

    @Test
    void discardsALessonThatWasNeverPublished() {
        when(new DiscardLesson(ID, new LessonId("l1")), opened(), lesson())
                .expectEvents(new LessonDiscarded("m1", "p1", "l1"));
        when(new DiscardLesson(ID, new LessonId("l1")), opened(), lesson(), new LessonDiscarded("m1", "p1", "l1"))
                .expectException(rule("not-in-post-mortem"));
        when(
                        new DiscardLesson(ID, new LessonId("l1")),
                        Stream.concat(
                                        Stream.of(complete()),
                                        Stream.of(
                                                published(1, "No data, no model"),
                                                new RevisionOpened("m1", "p1", 2, "New facts")))
                                .toArray())
                .expectException(rule("lesson-was-published"));
    }

    @Test
    void asksNamedPeopleForAReview() {
        when(new RequestReview(ID, List.of(new PersonId("reader"), new PersonId("reader"))), opened())
                .expectEvents(new ReviewRequested("m1", "p1"), new ReviewerAsked("m1", "p1", "reader"));
        when(new RequestReview(ID, List.of(new PersonId("nobody"))), opened()).expectException(rule("person-unknown"));
    }

    @Test
    void givesADraftAnotherTitle() {
        var change = new ChangeTitle(ID, new Line("Labels came late"));
        when(change, opened()).expectEvents(new TitleChanged("m1", "p1", "Labels came late"));
        when(change, opened(), new TitleChanged("m1", "p1", "Labels came late")).expectNoEvents();
        when(
                        change,
                        Stream.concat(Stream.of(complete()), Stream.of(published(1, "No data, no model")))
                                .toArray())
                .expectException(rule("no-open-draft"));
    }

    @Test
    void hearsComments() {
        when(new CommentDraft(ID, Section.IMPACT, new Paragraph("In money, too?")), opened())
                .expectEvents(new DraftCommented("m1", "p1", "IMPACT", "In money, too?"));
        when(
                        new CommentDraft(ID, null, new Paragraph("Late")),
                        Stream.concat(Stream.of(complete()), Stream.of(published(1, "No data, no model")))
                                .toArray())
                .expectException(rule("no-open-draft"));
    }

    @Test
    void keepsHidesAndExplainsEventsOfTheTimeline() {
        when(new KeepEntry(ID, EVENT), opened()).expectEvents(new TimelineEntryKept("m1", "p1", "e1"));
        when(new HideEntry(ID, EVENT), opened()).expectEvents(new TimelineEntryHidden("m1", "p1", "e1"));
        when(new AnnotateEntry(ID, EVENT, new Paragraph("Here it turned")), opened())
                .expectEvents(new TimelineEntryAnnotated("m1", "p1", "e1", "Here it turned"));
    }

    @Test
    void addsFactorsWithTheLabelOfTheirCause() {
        var add = new AddFactor(
                ID,
                new FactorId("f2"),
                new Code("DATA_LACKING"),
                Certainty.SUSPECTED,
                new Paragraph("Nobody had looked"),
                Phase.DATA_UNDERSTANDING,
                Phase.EVALUATION);
        when(add, opened(), factor())
                .expectEvents(new FactorAdded(
                        "m1",
                        "p1",
                        "f2",
                        "DATA_LACKING",
                        "Data lacking",
                        "SUSPECTED",
                        "Nobody had looked",
                        "DATA_UNDERSTANDING",
                        "EVALUATION"));
    }

    @Test
    void refusesCausesThatAreNotOffered() {
        var add = new AddFactor(
                ID, new FactorId("f2"), new Code("BAD_LUCK"), Certainty.KNOWN, new Paragraph("It rained"), null, null);
        when(add, opened()).expectException(rule("cause-unknown"));
    }

    @Test
    void removesFactorsThatAreThere() {
        var remove = new RemoveFactor(ID, new FactorId("f1"));
        when(remove, opened(), factor()).expectEvents(new FactorRemoved("m1", "p1", "f1"));
        when(remove, opened()).expectException(rule("not-in-post-mortem"));
    }

    @Test
    void drawsAndRewordsLessons() {
        var draw = new DrawLesson(
                ID,
                new LessonId("l1"),
                new Paragraph("Look at the data first"),
                new Paragraph("Ask for a week of it"),
                List.of(new Line("Data")));
        when(draw, opened()).expectEvents(lesson());
        var reword = new RewordLesson(ID, new LessonId("l1"), new Paragraph("See a week of data first"), null);
        when(reword, opened(), lesson())
                .expectEvents(new LessonReworded("m1", "p1", "l1", "See a week of data first", null));
        when(reword, opened()).expectException(rule("not-in-post-mortem"));
    }

    @ParameterizedTest
    @MethodSource("changesOfTheText")
    void changesAPublishedTextOnlyThroughADraft(PostMortemCommand change) {
        when(change, then(published(1, "No data, no model"))).expectException(rule("no-open-draft"));
    }

    static Stream<PostMortemCommand> changesOfTheText() {
        return Stream.of(
                new WriteSection(ID, Section.SUMMARY, new Document("Other")),
                new KeepEntry(ID, EVENT),
                new HideEntry(ID, EVENT),
                new AnnotateEntry(ID, EVENT, new Paragraph("Other")),
                new RemoveFactor(ID, new FactorId("f1")),
                new DrawLesson(ID, new LessonId("l2"), new Paragraph("Other"), null, List.of()),
                new RewordLesson(ID, new LessonId("l1"), new Paragraph("Other"), null));
    }

    @Test
    void redactsTheDraft() {
        when(new Redact(ID, Section.SUMMARY, 3, 6), opened(), wrote("SUMMARY", "So Bob did it; Bob!"))
                .expectEvents(new TextRedacted("m1", "p1", "SUMMARY", 3, 6, "So ███ did it; ███!", null));
    }

    @Test
    void redactsThePublishedTextAlongWithTheDraft() {
        when(
                        new Redact(ID, Section.SUMMARY, 0, 2),
                        then(
                                published(1, "No data, no model"),
                                new RevisionOpened("m1", "p1", 2, "Say more"),
                                wrote("SUMMARY", "No data at all")))
                .expectEvents(new TextRedacted("m1", "p1", "SUMMARY", 0, 2, "██ data at all", "██ data, no model"));
    }

    @Test
    void redactsOnlyWhatIsThere() {
        when(new Redact(ID, Section.SUMMARY, 0, 100), opened(), wrote("SUMMARY", "Short"))
                .expectException(rule("passage-outside-text"));
    }

    private static Object[] then(Object... more) {
        return Stream.concat(Stream.of(complete()), Stream.of(more)).toArray();
    }

    private static ResultValidator<PostMortem> when(PostMortemCommand command, Object... given) {
        return stoppedIn(Stage.DELIVERING).given(given).when(command, DELIVERY);
    }
}
