package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.experiment.ExperimentCommand.Conclude;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.postmortem.PostMortemCommand.ChangeTitle;
import dev.hindcast.postmortem.PostMortemCommand.RewordLesson;
import dev.hindcast.project.Degree;
import dev.hindcast.project.Health;
import dev.hindcast.project.ProjectCommand.AddStakeholder;
import dev.hindcast.project.ProjectCommand.EnterStage;
import dev.hindcast.project.ProjectCommand.ReportHealth;
import dev.hindcast.project.ProjectCommand.ReviseFraming;
import dev.hindcast.project.ProjectCommand.SetGoodEnough;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand.PlanCost;
import dev.hindcast.value.ValueCommand.PlanGoLive;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others did to a project while a form was open: told in words, in the way only where it would be lost. */
class WhatOthersDidTest extends ScreenTest {

    private static final Actor READER = new Actor(new PersonId("ben"), Set.of(Role.DELIVERY_MANAGER));
    private static final ProjectId PROJECT = new ProjectId("churn");
    private static final PostMortemId POST_MORTEM = new PostMortemId("pm");
    private static final String LEDGER = "value:churn";
    private static final Command REVISE =
            new ReviseFraming(PROJECT, new Line("Keep customers"), null, null, null, null, null);

    @Autowired
    Messages messages;

    @BeforeEach
    void othersHaveBeenBusy() {
        recorded(
                entry(
                        "churn",
                        9,
                        "project.FramingRevised",
                        "Ada revised the framing",
                        Map.of("name", "Keep them", "problem", "One in nine leaves")),
                entry("churn", 8, "project.HealthReported", "Ada reported health as green", Map.of()),
                entry(
                        LEDGER,
                        3,
                        "value.GoLivePlanned",
                        "Ada planned to go live in March 2027",
                        Map.of("month", "2027-03")));
    }

    @Test
    void standsInTheWayOfTheSameField() {
        var changes = did().since(7, REVISE, Map.of("name", "Keep customers"));

        assertThat(changes.concerns()).isTrue();
        assertThat(changes.words()).containsExactly("Ada revised the framing");
    }

    @Test
    void letsAnotherFieldOfTheSameFormPass() {
        var changes = did().since(7, REVISE, Map.of("problem", "One in nine leaves"));

        assertThat(changes.concerns()).isFalse();
        assertThat(changes.until()).isEqualTo(9);
    }

    @Test
    void countsOnlyWhatCameAfterTheFormWasOpened() {
        assertThat(did().since(7, REVISE, Map.of()).concerns()).isTrue();
        assertThat(did().since(2, new PlanGoLive(PROJECT, YearMonth.of(2027, 1)), Map.of())
                        .words())
                .containsExactly("Ada planned to go live in March 2027");
    }

    @Test
    void takesWhatIsNotToldYetForAChange() {
        assertThat(did().since(9, REVISE, Map.of())).isEqualTo(Meanwhile.Changes.UNSEEN);
    }

    @Test
    void takesMoreThanItCanLookAtForAChange() {
        assertThat(did().since(4, REVISE, Map.of("tags", "")).concerns()).isTrue();
    }

    @Test
    void knowsOneOfSeveralFromTheOthers() {
        recorded(
                entry(
                        LEDGER,
                        6,
                        "value.CostPlanned",
                        "Ada planned people in May 2027",
                        Map.of("category", "PEOPLE", "month", "2027-05")),
                entry(
                        "churn",
                        6,
                        "project.StakeholderAdded",
                        "Ada added Cem as a stakeholder",
                        Map.of("person", "cem", "interest", "LOW")));

        assertThat(did().since(5, cost(CostCategory.PEOPLE, 5), Map.of()).concerns())
                .isTrue();
        assertThat(did().since(5, cost(CostCategory.PEOPLE, 6), Map.of()).concerns())
                .isFalse();
        assertThat(did().since(5, cost(CostCategory.VENDOR, 5), Map.of()).concerns())
                .isFalse();
        assertThat(did().since(5, stake("cem"), Map.of()).concerns()).isTrue();
        assertThat(did().since(5, stake("dora"), Map.of()).concerns()).isFalse();
    }

    @Test
    void countsTheWholeOfWhatIsSaidAsAWhole() {
        recorded(entry(
                "churn",
                8,
                "project.GoodEnoughSet",
                "Ada set the good-enough criterion",
                Map.of("metric", "precision", "threshold", "0.8")));
        var command = new SetGoodEnough(
                PROJECT, new Criterion(new Line("recall"), Criterion.Comparison.AT_LEAST, new BigDecimal("0.9")));

        // Only the threshold was touched, and the old metric would come back with it.
        assertThat(did().since(7, command, Map.of("threshold", new BigDecimal("0.8")))
                        .concerns())
                .isTrue();
    }

    @Test
    void tellsAVerdictOfALaterReading() {
        recorded(
                entry("ex", 5, "experiment.ReadingRecorded", "Ada read recall as 0.4", Map.of()),
                entry("other", 7, "experiment.ReadingRecorded", "Ada read recall as 0.5", Map.of()));
        var verdict = new Conclude(new ExperimentId("ex"), Verdict.VALIDATED, new Paragraph("It holds"), null);

        assertThat(did().since(4, verdict, Map.of()).words()).containsExactly("Ada read recall as 0.4");
        assertThat(did().since(4, verdict, Map.of()).concerns()).isTrue();
    }

    @Test
    void tellsOfARefusalWhateverOthersRecordedAfterTheOpening() {
        assertThat(new WhatOthersDid(messages, READER, PROJECT, Instant.EPOCH.minusSeconds(1)).told())
                .containsExactly(
                        "Ada revised the framing",
                        "Ada reported health as green",
                        "Ada planned to go live in March 2027");
        assertThat(did().told()).isEmpty();
    }

    @Test
    void tellsAWriterOfTheSameLessonAndLeavesOthersAlone() {
        recorded(
                entry("pm", 8, "postmortem.TitleChanged", "Ada called the post-mortem anew", Map.of("title", "Late")),
                entry(
                        "pm",
                        7,
                        "postmortem.LessonReworded",
                        "Ada reworded a lesson",
                        Map.of("lesson", "first", "statement", "Count first")));

        assertThat(did().since(6, reword("first"), Map.of()).words()).containsExactly("Ada reworded a lesson");
        assertThat(did().since(6, reword("first"), Map.of()).concerns()).isTrue();
        assertThat(did().since(6, reword("second"), Map.of()).concerns()).isFalse();
        assertThat(did().since(6, new ChangeTitle(POST_MORTEM, new Line("Too late")), Map.of())
                        .concerns())
                .isTrue();
    }

    @Test
    void tellsWhoeverJudgesOrMovesOfAnothersJudgementOrMove() {
        recorded(
                entry("churn", 9, "project.StageEntered", "Ada entered live", Map.of("stage", "LIVE")),
                entry("churn", 8, "project.HealthReported", "Ada reported health as red", Map.of()));

        assertThat(did().since(7, new EnterStage(PROJECT, Stage.EXPERIMENTING, new Paragraph("Back")), Map.of())
                        .words())
                .containsExactly("Ada entered live");
        assertThat(did().since(7, new ReportHealth(PROJECT, Health.GREEN, new Paragraph("Fine")), Map.of())
                        .words())
                .containsExactly("Ada reported health as red");
    }

    private static RewordLesson reword(String lesson) {
        return new RewordLesson(POST_MORTEM, new LessonId(lesson), new Paragraph("Count twice"), null);
    }

    private static PlanCost cost(CostCategory category, int month) {
        return new PlanCost(PROJECT, category, YearMonth.of(2027, month), Money.of(10, "EUR"));
    }

    private static AddStakeholder stake(String person) {
        return new AddStakeholder(PROJECT, new PersonId(person), Degree.HIGH, Degree.HIGH, null);
    }

    private void recorded(Entry... entries) {
        answers.to(OfProject.class, query -> new OfProject.Result(List.of(entries), 0, 200, entries.length));
    }

    private WhatOthersDid did() {
        return new WhatOthersDid(messages, READER, PROJECT, Instant.EPOCH);
    }

    private static Entry entry(String aggregate, long sequence, String type, String words, Map<String, Object> data) {
        return new Entry(
                aggregate + sequence,
                TimelineKind.PROJECT,
                aggregate,
                sequence,
                type,
                words,
                "ada",
                "Ada",
                Instant.EPOCH,
                LocalDate.EPOCH,
                Source.UI,
                data);
    }
}
