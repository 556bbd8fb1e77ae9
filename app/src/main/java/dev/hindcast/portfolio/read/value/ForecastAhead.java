package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.ReferenceClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is forecast over some months, by category and project, in the smallest units of the reporting currency. */
final class ForecastAhead {

    private static final List<Figure> FIGURES = List.of(Figure.FORECAST);

    private final View view;
    private final Map<String, ProjectSums> byCategory = new TreeMap<>();

    ForecastAhead(View view, YearMonth from, YearMonth to) {
        this.view = view;
        view.blocks(FIGURES, Figures.number(from), Figures.number(to), this::add);
    }

    /** The dis-benefits, as a negative amount. */
    long harm() {
        var harm = byCategory.get(RealisationRatio.HARM);
        return harm == null ? 0 : Arrays.stream(harm.totals(Figure.FORECAST)).sum();
    }

    /** The rest, project by project. */
    List<Draws.Forecast> benefits(ReferenceClass by) {
        var forecasts = new ArrayList<Draws.Forecast>();
        for (int project = 0; project < view.highestProject(); project++) {
            for (var ofCategory : byCategory.entrySet()) {
                var amount = ofCategory.getValue().totals(Figure.FORECAST)[project];
                if (amount != 0 && !ofCategory.getKey().equals(RealisationRatio.HARM)) {
                    var key = by == ReferenceClass.CATEGORY
                            ? ofCategory.getKey()
                            : TrackRecord.classOf(view, project, by);
                    forecasts.add(new Draws.Forecast(project, key, amount));
                }
            }
        }
        return forecasts;
    }

    private void add(Block block, @Nullable Rate rate) {
        if (rate != null) {
            var sums = byCategory.computeIfAbsent(
                    block.key.category(), added -> new ProjectSums(FIGURES, view.highestProject(), 0));
            var end = view.end(block);
            view.add(block, block.runningSums(rate, end), 0, end, sums);
        }
    }
}
