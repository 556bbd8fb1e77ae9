package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.shared.InstallationZone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How earlier forecasts came true, by reference class and project, in the reporting currency: Σ forecast as it was known
 * when the month was twelve months ahead (or at the freeze, when that came later) and Σ attested, over the same lines as
 * the {@link RealisationRatio}: promised drivers, from each one's planned start to the last month that ended {@code
 * attestationGrace} days before the as-of date; stopped projects included, dis-benefits left out. Source: the figures
 * FORECAST and ATTESTED of the journal, and the moments of PromiseFrozen.
 */
final class TrackRecord {

    /** What had been forecast and what was attested of a project. */
    record OfProject(int project, long forecast, long attested) {}

    private static final int MONTHS_AHEAD = 12;
    private static final List<Figure> FIGURES = List.of(Figure.FORECAST, Figure.ATTESTED);

    private record Sums(long[] forecast, long[] attested) {
        private static Sums of(int projects) {
            return new Sums(new long[projects], new long[projects]);
        }

        private void add(Sums other) {
            for (int i = 0; i < forecast.length; i++) {
                forecast[i] += other.forecast[i];
                attested[i] += other.attested[i];
            }
        }

        private Sums within(View view) {
            var some = of(forecast.length);
            for (int i = 0; i < forecast.length; i++) {
                if (view.state(i) != null) {
                    some.forecast[i] = forecast[i];
                    some.attested[i] = attested[i];
                }
            }
            return some;
        }

        private List<OfProject> projects() {
            var projects = new ArrayList<OfProject>();
            for (int i = 0; i < forecast.length; i++) {
                if (forecast[i] != 0 || attested[i] != 0) {
                    projects.add(new OfProject(i, forecast[i], attested[i]));
                }
            }
            return projects;
        }
    }

    private final View view;
    private final InstallationZone zone;
    private final PromisedLines lines;
    private final long[] frozen;
    private final Map<String, Sums> byCategory = new HashMap<>();
    /** By month, the last time that lies so long before it. */
    private final Map<Integer, Long> ahead = new ConcurrentHashMap<>();

    private @Nullable List<OfProject> portfolio;

    private TrackRecord(View view, InstallationZone zone) {
        this.view = view;
        this.zone = zone;
        this.lines = new PromisedLines(view);
        this.frozen = new long[view.highestProject()];
        var firsts = view.memory.journal().firsts();
        for (int i = 0; i < frozen.length; i++) {
            frozen[i] = firsts.promisedSince(i, view.moment);
        }
    }

    static TrackRecord of(View view, YearMonth until, InstallationZone zone) {
        var record = new TrackRecord(view, zone);
        var blocks = new HashMap<String, Map<Block, Rate>>();
        view.blocks(FIGURES, Figures.BEGINNING, Figures.number(until), (block, rate) -> {
            if (rate != null && !block.key.category().equals(RealisationRatio.HARM)) {
                blocks.computeIfAbsent(block.key.category(), added -> new LinkedHashMap<>())
                        .put(block, rate);
            }
        });
        blocks.keySet().forEach(category -> record.byCategory.put(category, Sums.of(record.frozen.length)));
        blocks.values().parallelStream().forEach(ofCategory -> ofCategory.forEach(record::add));
        return record;
    }

    /** The same of the projects of a view, and of some categories unless none is named. */
    TrackRecord within(View narrower, Set<String> categories) {
        var record = new TrackRecord(narrower, zone);
        byCategory.forEach((category, sums) -> {
            if (categories.isEmpty() || categories.contains(category)) {
                record.byCategory.put(category, sums.within(narrower));
            }
        });
        return record;
    }

    /** All projects that had something forecast or attested. */
    List<OfProject> portfolio() {
        if (portfolio == null) {
            var all = Sums.of(frozen.length);
            byCategory.values().forEach(all::add);
            portfolio = all.projects();
        }
        return portfolio;
    }

    /** The projects of each reference class, by its key. */
    Map<String, List<OfProject>> classes(ReferenceClass by) {
        var classes = new TreeMap<String, List<OfProject>>();
        if (by == ReferenceClass.CATEGORY) {
            byCategory.forEach((category, sums) -> classes.put(category, sums.projects()));
            classes.values().removeIf(List::isEmpty);
        } else {
            portfolio()
                    .forEach(project -> classes.computeIfAbsent(
                                    classOf(view, project.project(), by), added -> new ArrayList<>())
                            .add(project));
        }
        return classes;
    }

    /** The class of a project, when its state decides it. */
    static String classOf(View view, int project, ReferenceClass by) {
        var state = view.state(project);
        return state == null
                ? View.orNone(null)
                : View.orNone(by == ReferenceClass.UNIT ? state.unit() : state.origin());
    }

    private void add(Block block, Rate rate) {
        var known = block.key.figure() == Figure.ATTESTED
                ? Long.MAX_VALUE
                : ahead.computeIfAbsent(
                        block.key.month(),
                        month -> view.moment.before(Figures.month(month).minusMonths(MONTHS_AHEAD), zone));
        add(block, rate, known, sums(block.key));
    }

    /** Adds the lines that were known ahead, or when the promise of their project was frozen. */
    private void add(Block block, Rate rate, long ahead, long[] ofProjects) {
        var end = view.end(block);
        var sums = block.runningSums(rate, end);
        for (int i = 0; i < end; i++) {
            var project = block.project[i];
            var known = view.moment.when(block.recorded[i], block.effective[i]);
            if ((known <= ahead || known <= frozen[project]) && lines.contain(block, i)) {
                ofProjects[project] += sums[i + 1] - sums[i];
            }
        }
    }

    private long[] sums(Block.Key key) {
        var sums = Objects.requireNonNull(byCategory.get(key.category()));
        return key.figure() == Figure.ATTESTED ? sums.attested : sums.forecast;
    }
}
