package dev.hindcast.postmortem.write;

import static dev.hindcast.postmortem.write.PostMortemCases.DELIVERY;
import static dev.hindcast.postmortem.write.PostMortemCases.opened;
import static dev.hindcast.postmortem.write.PostMortemCases.rule;
import static dev.hindcast.postmortem.write.PostMortemCases.stoppedIn;

import dev.hindcast.postmortem.ImportedIds;
import dev.hindcast.postmortem.ImportedLesson;
import dev.hindcast.postmortem.PostMortemCommand.ImportPostMortem;
import dev.hindcast.postmortem.PostMortemCommand.Publish;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.postmortem.events.RevisionOpened;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PostMortemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final Line KEY = new Line("NASA-42");
    private static final PostMortemId ID = ImportedIds.postMortem(KEY);
    private static final LocalDate DAY = LocalDate.of(1999, 9, 23);

    @Test
    void takesOverAsPublishedAndListsWhatIsMissing() {
        stoppedIn(null)
                .givenNoPriorActivity()
                .when(take("Units were mixed"), DELIVERY)
                .expectEvents(imported(1, "Units were mixed"));
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        stoppedIn(null)
                .given(imported(1, "Units were mixed"))
                .when(take("Units were mixed"), DELIVERY)
                .expectNoEvents();
    }

    @Test
    void replacesAnEarlierImport() {
        stoppedIn(null)
                .given(imported(1, "Units were mixed"))
                .when(take("Pounds and newtons were mixed"), DELIVERY)
                .expectEvents(imported(2, "Pounds and newtons were mixed"));
    }

    @Test
    void leavesAloneWhatWasAmendedHere() {
        stoppedIn(null)
                .given(imported(1, "Units were mixed"), new RevisionOpened(ID.value(), null, 2, "Say more"))
                .when(take("Pounds and newtons were mixed"), DELIVERY)
                .expectException(rule("post-mortem-amended-here"));
    }

    @Test
    void replacesNothingOpenedHere() {
        stoppedIn(null)
                .given(opened())
                .when(
                        new ImportPostMortem(
                                PostMortemCases.ID,
                                KEY,
                                KEY,
                                null,
                                null,
                                null,
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        DELIVERY)
                .expectException(rule("post-mortem-exists"));
    }

    @Test
    void demandsNothingMoreOfAnAmendedImport() {
        stoppedIn(null)
                .given(imported(1, "Units were mixed"), new RevisionOpened(ID.value(), null, 2, "Say more"))
                .when(new Publish(ID), DELIVERY)
                .expectSuccessfulHandlerExecution();
    }

    private static ImportPostMortem take(String summary) {
        return new ImportPostMortem(
                ID,
                KEY,
                new Line("Orbiter lost"),
                null,
                new Code("RISK"),
                DAY,
                Map.of(Section.SUMMARY, new Document(summary)),
                List.of(new ImportedLesson(new Document("Check units"), new Document("End to end"))),
                List.of(new Code("DATA_LACKING")),
                List.of(new Line("units")));
    }

    private static PostMortemImported imported(int revision, String summary) {
        return new PostMortemImported(
                ID.value(),
                null,
                revision,
                "INCIDENT",
                "NASA-42",
                "Orbiter lost",
                "RISK",
                DAY,
                Map.of("SUMMARY", summary),
                List.of(new PostMortemImported.Factor(
                        ImportedIds.factor(ID, 0).value(), "DATA_LACKING", "Data lacking", "SUSPECTED")),
                List.of(new PostMortemImported.Lesson(ImportedIds.lesson(ID, 0).value(), "Check units", "End to end")),
                List.of("units"),
                List.of("EXPECTED_AND_HAPPENED", "ACTION_OR_DECLINED"));
    }
}
