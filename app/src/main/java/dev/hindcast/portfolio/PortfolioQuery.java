package dev.hindcast.portfolio;

import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of the portfolio. Every answer is as of a moment, and every figure can be opened. */
public sealed interface PortfolioQuery<R> extends Query<R> {

    /** The figures month by month, or per unit, goal, category or project. */
    record Series(Scope scope, Grouping by) implements PortfolioQuery<Series.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** One line: its key (a month, a code, a category or a project's id), a label for people, and its figures. */
        public record Line(String key, String label, Amounts amounts) {}

        public record Result(
                Currency currency,
                Scope scope,
                Grouping by,
                List<Line> series,
                Amounts totals,
                List<NotConverted> notConverted) {}
    }

    /**
     * The entries that some figures are made of, latest first; all figures when none is named.
     *
     * @param since only what came to be known after this moment: what changed the figures in between; all when null
     */
    record Entries(
            Scope scope, Set<Figure> figures, @Nullable AsOf since, PageRequest page)
            implements PortfolioQuery<Entries.Result> {

        public Entries(Scope scope, Set<Figure> figures, PageRequest page) {
            this(scope, figures, null, page);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page, and the sum of all converted entries: the figure itself when one figure was named. */
        public record Result(Currency currency, Page<Entry> page, BigDecimal sum) {}
    }

    /** One event behind an entry, in full. */
    record Event(String event) implements PortfolioQuery<Event.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** Null fields of the event are left out of what it says. */
        public record Result(
                String event,
                String type,
                String project,
                String projectKey,
                Instant recordedAt,
                LocalDate effective,
                String actor,
                String source,
                Map<String, Object> says) {}
    }

    /** The tiles of the Value screen. */
    record Tiles(Scope scope) implements PortfolioQuery<Tiles.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The sum of the forecast over the twelve months that had not ended, from low to high. */
        public record NextTwelve(YearMonth from, YearMonth to, BigDecimal low, BigDecimal likely, BigDecimal high) {}

        /**
         * Projects stopped by then; how many of them were imported, and how many of the others have a post-mortem
         * published within the term; the avoided cost attested; and the lessons of published post-mortems.
         */
        public record Stops(int stopped, int imported, int learnedInTime, BigDecimal avoidedCost, int lessons) {}

        public record Result(
                Currency currency,
                Scope scope,
                Amounts amounts,
                BigDecimal awaiting,
                NextTwelve nextTwelve,
                Realisation realisation,
                Stops stops,
                List<NotConverted> notConverted) {}
    }

    /** ROI, net present value and payback since inception, whatever the scope's months. */
    record Returns(Scope scope) implements PortfolioQuery<Returns.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /**
         * @param cashable the same of cashable value only
         * @param discountRate the yearly rate by which later months are discounted
         */
        public record Result(
                Currency currency,
                Scope scope,
                Return all,
                Return cashable,
                BigDecimal discountRate,
                List<NotConverted> notConverted) {}
    }

    /** The two sums of the realisation ratio for each project that has any; the scope's months do not matter. */
    record Realisations(Scope scope) implements PortfolioQuery<Realisations.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** What was promised and what of it was attested, dis-benefits apart. */
        public record Line(
                String project, String key, String name, String stage, BigDecimal promised, BigDecimal attested) {}

        /** The projects by key; the last month counted. */
        public record Result(Currency currency, Scope scope, YearMonth until, List<Line> projects) {}
    }

    /** How forecasts came true: for each reference class, and for the whole portfolio. The scope's months do not matter. */
    record Calibration(Scope scope, ReferenceClass by) implements PortfolioQuery<Calibration.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /**
         * How the forecasts of some projects came true.
         *
         * @param projects how many of them had something forecast
         * @param attested what was attested of promised drivers
         * @param forecast what had been forecast for the same months, as known a year earlier
         * @param ratio attested ÷ forecast; null when nothing was forecast
         * @param factor the ratio drawn towards that of the whole portfolio; null when that has none
         */
        public record Line(
                String key,
                String label,
                int projects,
                BigDecimal attested,
                BigDecimal forecast,
                @Nullable BigDecimal ratio,
                @Nullable BigDecimal factor) {}

        /**
         * @param until the last month counted
         * @param portfolio all projects, without regard to the filter
         * @param classes those within the filter
         */
        public record Result(
                Currency currency,
                Scope scope,
                ReferenceClass by,
                YearMonth until,
                Line portfolio,
                List<Line> classes,
                List<NotConverted> notConverted) {}
    }

    /**
     * What the forecast is worth by what became of earlier ones. The scope's months do not matter.
     *
     * @param months how many, beginning with the first one that has not ended; 1 to {@value #MOST_MONTHS}
     * @param seed decides the draws: the same seed gives the same answer
     */
    record CalibratedForecast(Scope scope, ReferenceClass by, int months, long seed)
            implements PortfolioQuery<CalibratedForecast.Result> {

        public static final int MOST_MONTHS = 120;
        public static final int USUAL_MONTHS = 12;
        public static final long USUAL_SEED = 1;
        /** With fewer reference projects nothing is calibrated. */
        public static final int FEWEST_PROJECTS = 10;

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** What is reached with 90, 50 and 10 percent probability, and what is expected. */
        public record Percentiles(BigDecimal p10, BigDecimal p50, BigDecimal p90, BigDecimal expected) {}

        /**
         * @param low the drivers' cautious case
         * @param likely the forecast as it is
         * @param high the drivers' optimistic case
         * @param calibrated null with fewer than {@value CalibratedForecast#FEWEST_PROJECTS} reference projects
         * @param referenceProjects how many had something forecast whose months are over
         * @param draws how many times the portfolio was drawn
         */
        public record Result(
                Currency currency,
                Scope scope,
                ReferenceClass by,
                YearMonth from,
                YearMonth to,
                BigDecimal low,
                BigDecimal likely,
                BigDecimal high,
                @Nullable Percentiles calibrated,
                int referenceProjects,
                long seed,
                int draws,
                List<NotConverted> notConverted) {}
    }

    /** How many projects were in each stage. */
    record Funnel(AsOf asOf, Basis basis, Filter filter) implements PortfolioQuery<Funnel.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** Projects in a stage, and how many of them were imported. */
        public record Count(String stage, int projects, int imported) {}

        /** The stages in the order of a project's life, each listed even when empty. */
        public record Result(List<Count> stages) {}
    }

    /** The figures of one project over its whole life, in the reporting currency. */
    record ProjectFigures(ProjectId project, AsOf asOf, Basis basis) implements PortfolioQuery<ProjectFigures.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        public record Result(Currency currency, Amounts amounts, List<NotConverted> notConverted) {}
    }

    /**
     * The projects with their figures.
     *
     * @param text part of the key or the name, without regard to case
     * @param fields wishes about the organisation's own fields: any of those about one field, and every field
     * @param page may sort by key, name, stage, unit, goal, owner, health, feasibility, risk, firstPromise, forecast,
     *     attested, cost, or {@code field.} and the code of a field of the organisation's own
     */
    record Projects(
            AsOf asOf,
            Basis basis,
            Filter filter,
            Set<String> stages,
            Set<String> healths,
            Set<String> owners,
            @Nullable String text,
            List<FieldFilter> fields,
            PageRequest page)
            implements PortfolioQuery<Projects.Result> {

        public Projects {
            fields = List.copyOf(fields);
        }

        /** The same without a wish about the organisation's own fields. */
        public Projects(
                AsOf asOf,
                Basis basis,
                Filter filter,
                Set<String> stages,
                Set<String> healths,
                Set<String> owners,
                @Nullable String text,
                PageRequest page) {
            this(asOf, basis, filter, stages, healths, owners, text, List.of(), page);
        }

        /** Another page of the same list. */
        public Projects at(PageRequest other) {
            return new Projects(asOf, basis, filter, stages, healths, owners, text, fields, other);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** A project as it was known, with its figures over its whole life. */
        public record Item(
                String id,
                String key,
                String name,
                String stage,
                boolean paused,
                @Nullable String outcome,
                @Nullable String unit,
                @Nullable String goal,
                @Nullable String owner,
                @Nullable String health,
                boolean imported,
                @Nullable Integer feasibility,
                @Nullable String risk,
                Map<String, String> fields,
                BigDecimal firstPromise,
                BigDecimal forecast,
                BigDecimal attested,
                BigDecimal cost,
                long version) {}

        public record Result(Currency currency, Page<Item> page) {}
    }

    /**
     * What led from the value as known at one moment to that as known at a later one, over fixed months. Value at T is
     * what was attested for months ended by T, and what was forecast for later ones. The filter sees projects as known
     * at the later moment. It tells what was known, so its basis is always the recorded one.
     *
     * @param from the earlier moment
     * @param scope the months, the filter and the later moment
     * @param opened the bars whose events are wanted
     */
    record Bridge(AsOf from, Scope scope, Set<BridgeBar> opened) implements PortfolioQuery<Bridge.Result> {

        public Bridge {
            opened = Set.copyOf(opened);
        }

        /** Without the events of any bar. */
        public static Bridge closed(AsOf from, Scope scope) {
            return new Bridge(from, scope, Set.of());
        }

        /** With the events of every bar. */
        public static Bridge open(AsOf from, Scope scope) {
            return new Bridge(from, scope, EnumSet.allOf(BridgeBar.class));
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** What one event contributes to a bar. */
        public record Part(String event, String project, String projectKey, BigDecimal amount) {}

        /**
         * A bar and, when it was opened, its parts, the largest first.
         *
         * @param parts at most {@value #MOST_PARTS}; with {@code others} they add up to the amount
         * @param events how many contribute to it; zero unless it was opened
         * @param others what the events that are not listed contribute together
         */
        public record Bar(BridgeBar kind, BigDecimal amount, List<Part> parts, int events, BigDecimal others) {

            public static final int MOST_PARTS = 100;

            public Bar {
                parts = List.copyOf(parts);
            }
        }

        /** The bars in their order; {@code before} and all bars add up to {@code after} exactly. */
        public record Result(
                Currency currency,
                AsOf from,
                Scope scope,
                BigDecimal before,
                BigDecimal after,
                List<Bar> bars,
                List<NotConverted> notConverted) {}
    }

    /** What stopping taught, and what it cost until then. */
    record Learning(
            AsOf asOf, Basis basis, Filter filter, @Nullable Currency currency)
            implements PortfolioQuery<Learning.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /**
         * Stopped projects are those stopped as of the moment; imported stops are counted apart and enter no ratio.
         *
         * @param daysToStop the median of days from the charter to the stop; null when none was chartered
         * @param spendAtStop booked cost up to the month of the stop ÷ planned cost, of stopped projects with a plan
         * @param spendAfterMiss cost booked for months after the one in which a criterion was first missed
         * @param publishedInTime of the stops whose term is over, the share with a post-mortem published within it
         * @param recurrences post-mortems naming a cause that an earlier one with a lesson had named
         */
        public record Result(
                Currency currency,
                int stopped,
                int imported,
                @Nullable BigDecimal daysToStop,
                @Nullable BigDecimal spendAtStop,
                BigDecimal spendAfterMiss,
                @Nullable BigDecimal publishedInTime,
                int lessonsAdopted,
                int lessonsPrevented,
                int recurrences,
                int insights,
                int improvements,
                BigDecimal avoidedCost,
                List<NotConverted> notConverted) {}
    }

    /** The stops whose day lies in the scope's months, the latest first, with what they cost and taught. */
    record Stopped(Scope scope) implements PortfolioQuery<Stopped.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** A lesson of the latest published account. */
        public record Lesson(String statement, @Nullable String advice) {}

        /**
         * A stopped project.
         *
         * @param day of its last stop
         * @param stage in which it was stopped; null when an imported project does not say
         * @param sunk all cost booked
         * @param avoided avoided cost attested
         * @param published the day a post-mortem was first published after the stop
         * @param restricted whether only some may read its post-mortem now; its lessons are then left out
         * @param learningDeclined why there was nothing new to learn
         */
        public record Stop(
                String project,
                String key,
                String name,
                LocalDate day,
                @Nullable String stage,
                boolean imported,
                @Nullable String reason,
                @Nullable String signal,
                @Nullable String salvaged,
                BigDecimal sunk,
                BigDecimal avoided,
                @Nullable LocalDate published,
                boolean restricted,
                List<Lesson> lessons,
                @Nullable String learningDeclined) {

            public Stop {
                lessons = List.copyOf(lessons);
            }
        }

        public record Result(Currency currency, Scope scope, List<Stop> stops, List<NotConverted> notConverted) {}
    }

    /** What the organisation said of itself by a moment: what figures of that moment are told against. */
    record Background(AsOf asOf, Basis basis) implements PortfolioQuery<Background.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /**
         * @param until the last instant that counts
         * @param day the day on which it falls in the installation's time zone
         * @param mission empty until it was stated
         * @param units names by code
         * @param goals names by code
         */
        public record Result(
                Instant until,
                LocalDate day,
                ZoneId zone,
                String mission,
                Currency reportingCurrency,
                Map<String, String> units,
                Map<String, String> goals) {

            public Result {
                units = Map.copyOf(units);
                goals = Map.copyOf(goals);
            }
        }
    }

    /**
     * Who contributed to attested value: everyone whose seat in a project overlaps the months of an attested claim of
     * it. Nothing is split, so the amounts of several people do not add up. The scope's months are those whose value
     * counts.
     */
    record Legends(Scope scope) implements PortfolioQuery<Legends.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** What somebody contributed to in a project, and the seats they held. */
        public record Contribution(String project, String key, String name, Set<String> seats, BigDecimal amount) {
            public Contribution {
                seats = Set.copyOf(seats);
            }
        }

        /**
         * Somebody who contributed.
         *
         * @param amount the attested value of all claims that overlap their seats
         * @param claims how many these are
         * @param projects the largest contribution first
         */
        public record Legend(String person, BigDecimal amount, int claims, List<Contribution> projects) {
            public Legend {
                projects = List.copyOf(projects);
            }
        }

        /**
         * Who contributed to most first; only those who contributed to more than nothing.
         *
         * @param attested all attested value of the scope, whoever contributed
         */
        public record Result(
                Currency currency,
                Scope scope,
                BigDecimal attested,
                List<Legend> legends,
                List<NotConverted> notConverted) {
            public Result {
                legends = List.copyOf(legends);
            }
        }
    }

    /** The entries that what somebody {@linkplain Legends contributed to} is made of, latest first. */
    record Contributed(Scope scope, PersonId person, PageRequest page) implements PortfolioQuery<Entries.Result> {
        @Override
        public Class<Entries.Result> answer() {
            return Entries.Result.class;
        }
    }

    /** The lessons that proved useful within some months, by the outcomes recorded of them. */
    record UsefulLessons(Period months, AsOf asOf, Basis basis) implements PortfolioQuery<UsefulLessons.Result> {
        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** In how many projects a lesson prevented something, and in how many others it helped. */
        public record Useful(String lesson, int prevented, int helped) {}

        /** What prevented most first, then what helped most. */
        public record Result(List<Useful> lessons) {
            public Result {
                lessons = List.copyOf(lessons);
            }
        }
    }
}
