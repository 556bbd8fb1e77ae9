package dev.hindcast.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.PostMortemCommand.WriteSection;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.ScreenTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditorViewTest extends ScreenTest {

    private static final PostMortemId ID = new PostMortemId("m-1");
    private static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired
    private DraftKeeper drafts;

    @Autowired
    private SectionLocks locks;

    private final Map<Section, String> written = new HashMap<>();

    @BeforeEach
    void begin() {
        written.clear();
        written.put(Section.SUMMARY, "It was stopped.");
        answers.to(GetPostMortem.class, query -> new GetPostMortem.Result(Optional.of(account(written))));
        for (var section : Section.values()) {
            drafts.forget(ID, section, new PersonId("ben"));
            drafts.forget(ID, section, new PersonId("ada"));
        }
        locks.release(ID, "theirs");
    }

    @Test
    void writesWhatWasTypedOnLeavingTheSection() {
        open("failures/m-1/edit", "");
        var summary = area("Summary");
        assertThat(summary.getValue()).isEqualTo("It was stopped.");

        test(summary).setValue("It was stopped early.");
        assertThat(drafts.typed(ID)).extracting(DraftKeeper.Typed::text).containsExactly("It was stopped early.");
        leaveAll();

        assertThat(answers.commands())
                .anySatisfy(command -> assertThat(command)
                        .isInstanceOfSatisfying(
                                WriteSection.class,
                                write -> assertThat(write.text().value()).isEqualTo("It was stopped early.")));
        assertThat(drafts.typed(ID)).isEmpty();
    }

    @Test
    void bringsBackWhatWasTypedBefore() {
        drafts.keep(ID, Section.SUMMARY, new PersonId("ben"), "Half a sent");
        open("failures/m-1/edit", "");

        assertThat(area("Summary").getValue()).isEqualTo("Half a sent");
    }

    @Test
    void showsWhatSomebodyElseTypesAndTakesNothingMeanwhile() {
        drafts.keep(ID, Section.SUMMARY, new PersonId("ada"), "She is typ");
        locks.take(ID, Section.SUMMARY, new PersonId("ada"), "theirs");
        open("failures/m-1/edit", "");

        assertThat(area("Summary").isReadOnly()).isTrue();
        assertThat(area("Summary").getValue()).isEqualTo("She is typ");
        assertThat(area("Impact").isReadOnly()).isFalse();
    }

    @Test
    void offersTextThatSomebodyLeftUnwritten() {
        drafts.keep(ID, Section.SUMMARY, new PersonId("ada"), "She left");
        open("failures/m-1/edit", "");

        assertThat(area("Summary").isReadOnly()).isFalse();
        assertThat(area("Summary").getValue()).isEqualTo("It was stopped.");
        test($(com.vaadin.flow.component.button.Button.class)
                        .withText("Go on with it")
                        .single())
                .click();
        assertThat(area("Summary").getValue()).isEqualTo("She left");
    }

    @Test
    void asksWhenSomebodyElseHasWrittenMeanwhile() {
        open("failures/m-1/edit", "");
        test(area("Summary")).setValue("Mine");
        written.put(Section.SUMMARY, "Theirs");
        leaveAll();

        assertThat(answers.commands()).isEmpty();
        test($(com.vaadin.flow.component.button.Button.class)
                        .withText("Keep both")
                        .single())
                .click();
        assertThat(area("Summary").getValue()).isEqualTo("Theirs\n\nMine");
    }

    @Test
    void listsWhatIsMissingInsteadOfPublishing() {
        open("failures/m-1/edit", "");
        test($(com.vaadin.flow.component.button.Button.class)
                        .withText("Publish")
                        .single())
                .click();

        assertThat(answers.commands()).isEmpty();
        assertThat($(com.vaadin.flow.component.button.Button.class)
                        .withText("At least one lesson")
                        .all())
                .hasSize(2);
    }

    private void leaveAll() {
        $(Sections.class).single().leave();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** A draft about an incident with these texts. */
    static Account account(Map<Section, String> written) {
        return new Account(
                new PostMortemQuery.Summary(
                        ID,
                        null,
                        Subject.INCIDENT,
                        null,
                        "What the wave taught",
                        PostMortemStatus.DRAFT,
                        false,
                        new PersonId("ben"),
                        THEN,
                        null,
                        null,
                        0,
                        Set.of(),
                        3),
                false,
                false,
                null,
                null,
                null,
                null,
                new Content(Map.copyOf(written), List.of(), List.of(), null, null),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(dev.hindcast.shared.Missing.field("LESSON", "At least one lesson", "lesson")),
                null,
                Set.of(),
                List.of(),
                null);
    }
}
