package dev.hindcast.ui;

import dev.hindcast.attention.AttentionQuery;
import dev.hindcast.checkin.CheckInQuery;
import dev.hindcast.desk.DeskQuery;
import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.learning.InboxQuery;
import dev.hindcast.learning.LearningQuery;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.organisation.Settings;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.Realisation;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.transfer.TransferQuery;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small believable portfolio, as the read models would tell it. */
public final class Portfolio {

    static final Currency EUR = Currency.getInstance("EUR");
    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final List<String> NAMES = List.of(
            "Fewer empty runs between depots",
            "Next best offer in the branch",
            "Spare parts where they are needed",
            "Earlier warning of no-shows",
            "Claims handled the same day",
            "Shelf gaps seen before customers do");

    private Portfolio() {}

    static Answers answers() {
        return new Answers()
                .to(OrganisationQuery.Directory.class, query -> directory())
                .to(
                        PeopleQuery.NameEveryone.class,
                        query -> new PeopleQuery.NameEveryone.Result(
                                Map.of("ada", "Ada Lind", "ben", "Ben Okafor", "cleo", "Cleo Marchetti")))
                .to(
                        dev.hindcast.postmortem.PostMortemQuery.ListReviews.class,
                        query -> new dev.hindcast.postmortem.PostMortemQuery.ListReviews.Result(List.of()))
                .to(
                        OrganisationQuery.ListFields.class,
                        query -> new OrganisationQuery.ListFields.Result(List.of(
                                new OwnField(
                                        "REGION", "Region", FieldKind.CHOICE, List.of("EMEA", "APAC"), null, false),
                                new OwnField("FTE", "People affected", FieldKind.NUMBER, List.of(), null, false),
                                new OwnField("OLD", "Old", FieldKind.TEXT, List.of(), null, true))))
                .to(PeopleQuery.ListPeople.class, query -> new PeopleQuery.ListPeople.Result(people()))
                .to(PortfolioQuery.Tiles.class, query -> tiles(query.scope()))
                .to(PortfolioQuery.Series.class, query -> series(query.scope(), query.by()))
                .to(PortfolioQuery.Funnel.class, query -> funnel())
                .to(PortfolioQuery.Returns.class, query -> Value.returns(query.scope()))
                .to(PortfolioQuery.CalibratedForecast.class, Value::forecast)
                .to(PortfolioQuery.Calibration.class, query -> Value.calibration(query.scope()))
                .to(PortfolioQuery.Realisations.class, query -> Value.realisations(query.scope()))
                .to(PortfolioQuery.Bridge.class, Value::bridge)
                .to(PortfolioQuery.Learning.class, query -> Value.learning())
                .to(PortfolioQuery.Entries.class, query -> entries())
                .to(PortfolioQuery.Event.class, query -> event())
                .to(
                        PortfolioQuery.Projects.class,
                        query -> projects(query.page().size()))
                .to(AttentionQuery.NeedsAttention.class, query -> attention(query.kinds()))
                .to(ValueQuery.HowManyWaitFor.class, query -> new ValueQuery.HowManyWaitFor.Result(3))
                .to(
                        ExperimentQuery.ListExperiments.class,
                        query -> Work.experiments(query.page().size()))
                .to(ExperimentQuery.GetExperiment.class, query -> Work.experiment())
                .to(ExperimentQuery.TrackingServer.class, query -> new ExperimentQuery.TrackingServer.Result(null))
                .to(ValueQuery.SpentOn.class, query -> Work.spent())
                .to(
                        PostMortemQuery.ListActions.class,
                        query -> Work.actions(query.state(), query.page().size()))
                .to(PostMortemQuery.ListLessons.class, query -> Work.lessons())
                .to(LearningQuery.Alike.class, query -> Learnt.alike())
                .to(LearningQuery.ListLessons.class, query -> Learnt.lessons())
                .to(LearningQuery.RecordsOf.class, query -> new LearningQuery.RecordsOf.Result(Map.of()))
                .to(LearningQuery.Patterns.class, query -> Learnt.patterns())
                .to(DeskQuery.Tasks.class, query -> Desk.tasks())
                .to(DeskQuery.Kept.class, query -> Desk.kept())
                .to(DeskQuery.News.class, query -> Desk.news(query.since(), query.until()))
                .to(DeskQuery.ProjectsCalled.class, query -> new DeskQuery.ProjectsCalled.Result(Map.of()))
                .to(InboxQuery.Inbox.class, query -> Learnt.inbox())
                .to(InboxQuery.SavedSearches.class, query -> Learnt.searches())
                .to(LearningQuery.Backlog.class, query -> Learnt.backlog())
                .to(LearningQuery.EffectsToReview.class, query -> Learnt.effects())
                .to(
                        LearningQuery.Resurfacing.class,
                        query -> new LearningQuery.Resurfacing.Result(
                                List.of(), Learnt.lessons().lessons().items()))
                .to(
                        LearningQuery.LikelyRecurrences.class,
                        query -> new LearningQuery.LikelyRecurrences.Result(List.of()))
                .to(ProjectQuery.ProjectPage.class, query -> {
                    throw DomainRule.notFound("project-unknown", "There is no such project.");
                })
                .to(
                        PeopleQuery.GetPerson.class,
                        query -> new PeopleQuery.GetPerson.Result(
                                people().items().getLast()))
                .to(PeopleQuery.OwnTokens.class, query -> Leading.tokens())
                .to(CheckInQuery.Own.class, Leading::checkIns)
                .to(ProjectQuery.Wins.class, query -> Leading.wins())
                .to(ProjectQuery.ProjectList.class, query -> Leading.projects())
                .to(PortfolioQuery.Legends.class, Leading::legends)
                .to(PortfolioQuery.Contributed.class, query -> entries())
                .to(LearningQuery.LessonsOfYear.class, query -> Leading.lessons())
                .to(TransferQuery.ListImports.class, query -> Work.imports())
                .to(TransferQuery.GetImport.class, query -> Work.report());
    }

    static OrganisationQuery.Directory.Result directory() {
        return new OrganisationQuery.Directory.Result(
                List.of(
                        new OrganisationQuery.Unit("LOG", "Logistics", false),
                        new OrganisationQuery.Unit("RET", "Retail", false),
                        new OrganisationQuery.Unit("DS", "Data science", true)),
                List.of(new OrganisationQuery.Goal("COST", "Run leaner", "Ten percent less cost to serve by 2028")),
                List.of(
                        new OrganisationQuery.CauseCode("DATA_LACKING", "Data lacking", false),
                        new OrganisationQuery.CauseCode("TIMING", "Timing", true)),
                List.of(new OrganisationQuery.ExchangeRate("USD", LocalDate.of(2026, 1, 1), new BigDecimal("0.92"))),
                List.of(),
                Settings.from(Map.of()),
                "Goods where people need them",
                4);
    }

    private static Page<PeopleQuery.Person> people() {
        return new Page<>(
                List.of(
                        new PeopleQuery.Person(
                                new PersonId("ada"),
                                "ada",
                                "Ada Lind",
                                "ada@example.org",
                                "LOG",
                                List.of(Role.BUSINESS_OWNER),
                                false,
                                2),
                        new PeopleQuery.Person(
                                new PersonId("ben"),
                                "ben",
                                "Ben Okafor",
                                null,
                                "DS",
                                List.of(Role.DELIVERY_MANAGER, Role.TEAM_MEMBER),
                                false,
                                0)),
                0,
                50,
                2);
    }

    /** The tiles when an amount in Swiss francs has no exchange rate. */
    public static PortfolioQuery.Tiles.Result withoutRate(Scope scope) {
        var all = tiles(scope);
        return new PortfolioQuery.Tiles.Result(
                all.currency(),
                all.scope(),
                all.amounts(),
                all.awaiting(),
                all.nextTwelve(),
                all.realisation(),
                all.stops(),
                List.of(new NotConverted("p-1", "PROJ-1", Figure.COST, Money.of(4_200, "CHF"), NOW)));
    }

    public static PortfolioQuery.Tiles.Result tiles(Scope scope) {
        return new PortfolioQuery.Tiles.Result(
                EUR,
                scope,
                amounts(4_850_000, 5_320_000, 3_912_450, 3_408_120, 1_512_300),
                BigDecimal.valueOf(412_330),
                new PortfolioQuery.Tiles.NextTwelve(
                        NOW,
                        NOW.plusMonths(11),
                        BigDecimal.valueOf(1_650_000),
                        BigDecimal.valueOf(2_420_000),
                        BigDecimal.valueOf(3_100_000)),
                new Realisation(
                        new BigDecimal("0.71"),
                        new BigDecimal("0.83"),
                        BigDecimal.valueOf(4_150_000),
                        BigDecimal.valueOf(2_946_500),
                        NOW.minusMonths(2),
                        60,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        2),
                new PortfolioQuery.Tiles.Stops(8, 0, 6, BigDecimal.valueOf(730_000), 21),
                List.of());
    }

    private static Amounts amounts(long promise, long forecast, long claimed, long attested, long cost) {
        return new Amounts(
                BigDecimal.valueOf(promise),
                BigDecimal.valueOf(forecast),
                BigDecimal.valueOf(claimed),
                BigDecimal.valueOf(attested),
                BigDecimal.valueOf(cost),
                BigDecimal.valueOf(attested - cost));
    }

    private static PortfolioQuery.Series.Result series(Scope scope, Grouping by) {
        var lines = switch (by) {
            case MONTH -> months(scope);
            default ->
                List.of(
                        line("LOG", "Logistics", 2_100_000, 1_650_000),
                        line("RET", "Retail", 1_450_000, 880_000),
                        line("-", "None", 240_000, 0));
        };
        return new PortfolioQuery.Series.Result(
                EUR, scope, by, lines, amounts(4_850_000, 5_320_000, 3_912_450, 3_408_120, 1_512_300), List.of());
    }

    private static PortfolioQuery.Series.Line line(String key, String label, long promise, long attested) {
        return new PortfolioQuery.Series.Line(key, label, amounts(promise, promise, attested, attested, 400_000));
    }

    private static List<PortfolioQuery.Series.Line> months(Scope scope) {
        return scope.months()
                .months()
                .map(month -> {
                    var age = (int) scope.months().from().until(month, java.time.temporal.ChronoUnit.MONTHS);
                    var past = !month.isAfter(NOW);
                    return new PortfolioQuery.Series.Line(
                            month.toString(),
                            month.toString(),
                            amounts(
                                    70_000 + 4_200L * age,
                                    past ? 40_000 + 3_900L * age : 82_000 + 4_900L * age,
                                    past ? 36_000 + 3_600L * age : 0,
                                    past && month.isBefore(NOW.minusMonths(1)) ? 31_000 + 3_100L * age : 0,
                                    42_000));
                })
                .toList();
    }

    public static PortfolioQuery.Funnel.Result funnel() {
        var counts = Map.of("FRAMED", 4, "CHARTERED", 2, "EXPERIMENTING", 5, "DELIVERING", 3, "LIVE", 6, "STOPPED", 2);
        return new PortfolioQuery.Funnel.Result(Arrays.stream(Stage.values())
                .map(stage -> new PortfolioQuery.Funnel.Count(stage.name(), counts.getOrDefault(stage.name(), 2), 0))
                .toList());
    }

    private static PortfolioQuery.Entries.Result entries() {
        var entry = new Entry(
                "e-1",
                "p-1",
                "EMPTY-RUNS",
                "ATTESTED",
                Figure.ATTESTED,
                "c-1",
                "Fuel saved",
                "COST_SAVING",
                Money.of(120_000, "EUR"),
                Money.of(120_000, "EUR"),
                NOW.minusMonths(4),
                NOW.minusMonths(2),
                Instant.parse("2026-10-14T08:30:00Z"),
                LocalDate.of(2026, 10, 14),
                "ada");
        return new PortfolioQuery.Entries.Result(
                EUR, new Page<>(List.of(entry), 0, 50, 1), BigDecimal.valueOf(120_000));
    }

    private static PortfolioQuery.Event.Result event() {
        return new PortfolioQuery.Event.Result(
                "e-1",
                "value.ClaimAttested",
                "p-1",
                "EMPTY-RUNS",
                Instant.parse("2026-10-14T08:30:00Z"),
                LocalDate.of(2026, 10, 14),
                "ada",
                "UI",
                Map.of("claim", "c-1", "capacity", "OWNER"));
    }

    private static PortfolioQuery.Projects.Result projects(int size) {
        var stages = List.of("LIVE", "DELIVERING", "EXPERIMENTING", "STOPPED", "CLOSED", "FRAMED");
        var healths = Arrays.asList("GREEN", "AMBER", "RED", null, null, null);
        var items = IntStream.range(0, NAMES.size())
                .mapToObj(i -> new PortfolioQuery.Projects.Item(
                        "p-" + i,
                        "PROJ-" + i,
                        NAMES.get(i),
                        stages.get(i),
                        i == 2,
                        i == 4 ? "DELIVERED" : null,
                        i % 2 == 0 ? "LOG" : "RET",
                        "COST",
                        "ada",
                        healths.get(i),
                        false,
                        i == 5 ? 4 : null,
                        i == 5 ? "LOW" : null,
                        Map.of("REGION", i % 2 == 0 ? "EMEA" : "APAC"),
                        BigDecimal.valueOf(i == 5 ? 0 : 900_000 - 100_000L * i),
                        BigDecimal.valueOf(850_000 - 90_000L * i),
                        BigDecimal.valueOf(i < 2 ? 412_000 - 150_000L * i : 0),
                        BigDecimal.valueOf(210_000 - 20_000L * i),
                        3))
                .toList();
        return new PortfolioQuery.Projects.Result(
                EUR, new Page<>(items.subList(0, Math.min(size, items.size())), 0, size, items.size()));
    }

    private static AttentionQuery.NeedsAttention.Result attention(java.util.Set<AttentionQuery.Kind> kinds) {
        return new AttentionQuery.NeedsAttention.Result(
                LocalDate.of(2026, 11, 20),
                java.util.stream.Stream.of(
                                item(
                                        AttentionQuery.Kind.RED_HEALTH,
                                        "PROJ-2",
                                        "Health is red: the supplier stopped the feed"),
                                item(
                                        AttentionQuery.Kind.POST_MORTEM_OVERDUE,
                                        "PROJ-3",
                                        "The post-mortem was due 12 days ago"),
                                item(AttentionQuery.Kind.CLAIM_UNATTESTED, "PROJ-0", "€92,000 wait for attestation"),
                                item(
                                        AttentionQuery.Kind.EXPERIMENT_OVERDUE,
                                        "PROJ-2",
                                        "Route model is past its timebox"),
                                item(AttentionQuery.Kind.SEAT_MISSING, "PROJ-5", "Nobody is the analytics translator"),
                                item(AttentionQuery.Kind.BUS_FACTOR_ONE, "PROJ-1", "One data engineer only"),
                                item(
                                        AttentionQuery.Kind.LARGE_FIRST_EXPERIMENT,
                                        "PROJ-4",
                                        "The first experiment is large and late."))
                        .filter(item -> kinds.isEmpty() || kinds.contains(item.kind()))
                        .toList());
    }

    private static AttentionQuery.Item item(AttentionQuery.Kind kind, String key, String text) {
        return new AttentionQuery.Item(kind, key, key, NAMES.getFirst(), LocalDate.of(2026, 11, 2), text, Map.of());
    }
}
