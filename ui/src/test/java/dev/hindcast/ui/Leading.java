package dev.hindcast.ui;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.learning.LearningQuery.LessonsOfYear;
import dev.hindcast.people.PeopleQuery.OwnTokens;
import dev.hindcast.people.TokenId;
import dev.hindcast.portfolio.PortfolioQuery.Legends;
import dev.hindcast.project.ProjectQuery.CelebratedWin;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.project.ProjectQuery.Wins;
import dev.hindcast.project.Stage;
import dev.hindcast.project.WinId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Check-ins of the last two weeks before 20 November 2026, a win, a legend and a lesson of the year. */
final class Leading {

    private static final Instant ANSWERED = Instant.parse("2026-11-13T15:00:00Z");

    private Leading() {}

    static Own.Result checkIns(Own query) {
        return new Own.Result(List.of(checkIn("2026-W46", Question.OWNERS), checkIn("2026-W45", Question.OWNERS)));
    }

    private static CheckIn checkIn(String week, Question red) {
        var answers = new Answers(Arrays.stream(Question.values())
                .collect(Collectors.toMap(it -> it, it -> it == red ? Colour.RED : Colour.GREEN)));
        return new CheckIn(Week.parse(week), 5, answers, "Calm.", ANSWERED, List.of(), 3);
    }

    static Wins.Result wins() {
        var win = new CelebratedWin(
                new WinId("w-1"),
                new ProjectId("p-1"),
                "PROJ-1",
                "Fewer empty runs",
                List.of(new PersonId("ben"), new PersonId("cleo")),
                "Half the empty runs",
                "My drivers are home for dinner.",
                new PersonId("ada"),
                LocalDate.of(2026, 9, 4),
                new PersonId("ben"));
        return new Wins.Result(new Page<>(List.of(win), 0, 100, 1), List.of(2026));
    }

    static ProjectList.Result projects() {
        var row = new dev.hindcast.project.ProjectQuery.Row(
                new ProjectId("p-1"),
                "PROJ-1",
                "Fewer empty runs",
                Stage.LIVE,
                false,
                null,
                "LOG",
                null,
                null,
                null,
                null,
                List.of(),
                false,
                LocalDate.of(2025, 1, 1),
                ANSWERED,
                7);
        return new ProjectList.Result(new Page<>(List.of(row), 0, 50, 1));
    }

    static Legends.Result legends(Legends query) {
        var amount = new BigDecimal("412330.00");
        var project = new Legends.Contribution("p-1", "PROJ-1", "Fewer empty runs", Set.of("DATA_SCIENTIST"), amount);
        return new Legends.Result(
                Portfolio.EUR,
                query.scope(),
                amount,
                List.of(new Legends.Legend("cleo", amount, 2, List.of(project))),
                List.of());
    }

    static LessonsOfYear.Result lessons() {
        return new LessonsOfYear.Result(List.of(
                new LessonsOfYear.OfYear(Learnt.lessons().lessons().items().getFirst(), 2, 1)));
    }

    static OwnTokens.Result tokens() {
        return new OwnTokens.Result(List.of(new OwnTokens.Token(
                new TokenId("t-1"), "Notebook", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 30), null, true)));
    }
}
