package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.shared.InstallationZone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

        private void addTo(int project, List<OfProject> projects) {
            if (forecast[project] != 0 || attested[project] != 0) {
                projects.add(new OfProject(project, forecast[project], attested[project]));
            }
        }
    }

    private final View view;
    private final ReferenceClass by;
    private final InstallationZone zone;
    private final PromisedLines lines;
    private final long[] frozen;
    private final Sums all;
    private final Map<String, Sums> byCategory = new HashMap<>();

    private TrackRecord(View view, ReferenceClass by, InstallationZone zone) {
        this.view = view;
        this.by = by;
        this.zone = zone;
        this.lines = new PromisedLines(view);
        this.all = Sums.of(view.highestProject());
        this.frozen = new long[view.highestProject()];
        var firsts = view.memory.journal().firsts();
        for (int i = 0; i < frozen.length; i++) {
            frozen[i] = firsts.promisedSince(i, view.moment);
        }
    }

    static TrackRecord of(View view, ReferenceClass by, YearMonth until, InstallationZone zone) {
        var record = new TrackRecord(view, by, zone);
        view.blocks(FIGURES, Figures.BEGINNING, Figures.number(until), record::add);
        return record;
    }

    /** All projects that had something forecast or attested. */
    List<OfProject> portfolio() {
        var projects = new ArrayList<OfProject>();
        for (int i = 0; i < frozen.length; i++) {
            all.addTo(i, projects);
        }
        return projects;
    }

    /** The projects of each reference class, by its key. */
    Map<String, List<OfProject>> classes() {
        var classes = new TreeMap<String, List<OfProject>>();
        if (by == ReferenceClass.CATEGORY) {
            byCategory.forEach((category, sums) -> {
                var projects = new ArrayList<OfProject>();
                for (int i = 0; i < frozen.length; i++) {
                    sums.addTo(i, projects);
                }
                if (!projects.isEmpty()) {
                    classes.put(category, projects);
                }
            });
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

    private void add(Block block, @Nullable Rate rate) {
        var category = block.key.category();
        if (category.equals(RealisationRatio.HARM)) {
            return;
        }
        var ofCategory = by == ReferenceClass.CATEGORY
                ? byCategory.computeIfAbsent(category, added -> Sums.of(frozen.length))
                : Sums.of(0);
        if (block.key.figure() == Figure.ATTESTED) {
            lines.visit(block, rate, (line, project, driver, amount) -> {
                all.attested[project] += amount;
                if (by == ReferenceClass.CATEGORY) {
                    ofCategory.attested[project] += amount;
                }
            });
            return;
        }
        var ahead = view.moment.before(Figures.month(block.key.month()).minusMonths(MONTHS_AHEAD), zone);
        lines.visit(block, rate, (line, project, driver, amount) -> {
            var known = view.moment.when(block.recorded[line], block.effective[line]);
            if (known <= Math.max(ahead, frozen[project])) {
                all.forecast[project] += amount;
                if (by == ReferenceClass.CATEGORY) {
                    ofCategory.forecast[project] += amount;
                }
            }
        });
    }
}
