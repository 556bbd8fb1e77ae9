package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Source;
import dev.hindcast.timeline.Moment;
import dev.hindcast.timeline.TimelineKind;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.timeline.TimelineQuery.Difference;
import dev.hindcast.timeline.TimelineQuery.Part;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineTabTest extends ScreenTest {

    private static final ProjectId CHURN = new ProjectId("CHURN");
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final TimelineQuery.Entry ENTRY = new TimelineQuery.Entry(
            "e-7",
            TimelineKind.PROJECT,
            "churn",
            7,
            "project.HealthReported",
            "Ada Lind reported health red",
            "ada",
            "Ada Lind",
            THEN,
            LocalDate.of(2026, 3, 2),
            Source.UI,
            Map.of());
    private static final TimelineQuery.StandingAt.Result STANDING =
            new TimelineQuery.StandingAt.Result(ENTRY, THEN, LocalDate.of(2026, 3, 2), 7, Map.of(), "e-6", "e-8");

    @BeforeEach
    void prepare() {
        var project = SomeProject.of(CHURN, new PersonId("ada"), new PersonId("ben"));
        var nothing = BigDecimal.ZERO;
        var figures = new PortfolioQuery.ProjectFigures.Result(
                Currency.getInstance("EUR"),
                new Amounts(nothing, nothing, nothing, nothing, nothing, nothing),
                List.of());
        var ledger = new ValueQuery.LedgerOf.Result(
                CHURN, -1, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        answers.to(ProjectQuery.ProjectPage.class, query -> new ProjectQuery.ProjectPage.Result(project))
                .to(
                        ProjectQuery.GateOf.class,
                        query -> new ProjectQuery.GateOf.Result(CHURN, Stage.LIVE, null, List.of(), List.of(), 9))
                .to(ValueQuery.LedgerOf.class, query -> ledger)
                .to(PortfolioQuery.ProjectFigures.class, query -> figures)
                .to(
                        PostMortemQuery.ListPostMortems.class,
                        query -> new PostMortemQuery.ListPostMortems.Result(new Page<>(List.of(), 0, 25, 0)))
                .to(
                        TimelineQuery.OfProject.class,
                        query -> new TimelineQuery.OfProject.Result(List.of(ENTRY), 0, 50, 1))
                .to(
                        TimelineQuery.AsOfHere.class,
                        query -> new TimelineQuery.AsOfHere.Result(
                                STANDING, project, List.of(), List.of(), List.of(), ledger, figures))
                .to(
                        TimelineQuery.Compare.class,
                        query -> new TimelineQuery.Compare.Result(
                                STANDING,
                                STANDING,
                                List.of(new Part(
                                        "Where it stands",
                                        List.of(
                                                new Difference("Health", "Amber", "Red"),
                                                new Difference("Owner", "Ada Lind", "Ada Lind"))))));
    }

    @Test
    void leadsToTheProjectAsItWas() {
        open("projects/CHURN/timeline", "");
        assertThat(links()).contains("projects/CHURN/framing?at=e-7", "projects/CHURN/timeline?from=e-7");

        open("projects/CHURN/framing", "at=e-7");
        assertThat(answers.lastAsked(TimelineQuery.AsOfHere.class).moment()).isEqualTo(new Moment.After("e-7"));
        assertThat($(AsOfBanner.class).single().getElement().getTextRecursively())
                .contains("after: Ada Lind reported health red");
        assertThat(links()).contains("projects/CHURN/framing?at=e-6", "projects/CHURN/framing?at=e-8");
        assertThat($(Button.class).withText("Log").all()).isEmpty();
    }

    @Test
    void comparesTwoMomentsFactByFact() {
        open("projects/CHURN/timeline", "from=2026-01-31&to=e-7");

        var asked = answers.lastAsked(TimelineQuery.Compare.class);
        assertThat(asked.from()).isEqualTo(new Moment.EndOf(LocalDate.of(2026, 1, 31)));
        assertThat(asked.to()).isEqualTo(new Moment.After("e-7"));
        assertThat(rows()).contains("HealthAmberRed").doesNotContain("OwnerAda LindAda Lind");

        open("projects/CHURN/timeline", "from=2026-01-31&to=e-7&all=true");
        assertThat(rows()).contains("OwnerAda LindAda Lind");
    }

    @Test
    void takesFiltersFromTheAddress() {
        open("projects/CHURN/timeline", "q=printer&person=ada&kind=VALUE&order=EFFECTIVE");

        var asked = answers.lastAsked(TimelineQuery.OfProject.class);
        assertThat(asked.text()).isEqualTo("printer");
        assertThat(asked.person()).isEqualTo(new PersonId("ada"));
        assertThat(asked.kinds()).containsExactly(TimelineKind.VALUE);
        assertThat(asked.page().sort()).isEqualTo("effective,desc");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
