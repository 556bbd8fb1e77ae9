package dev.hindcast.ui.common.experiments;

import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.Reading;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.Formats;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The readings of an experiment against what would be a success. */
public final class ReadingsChart {

    private ReadingsChart() {}

    public static ChartSpec of(Detail detail, LocalDate today) {
        var experiment = detail.summary();
        var criterion = experiment.criterion();
        var readings = detail.readings();
        var values = readings.stream().map(Reading::value).toList();
        var caption = new Caption(
                "Readings of " + criterion.metric(),
                "%s, as known on %s".formatted(experiment.title(), Formats.date(today)),
                today);
        var met = readings.stream().filter(Reading::criterionMet).count();
        return ChartSpec.of(
                        Kind.READINGS,
                        caption,
                        readings.stream()
                                .map(reading -> Formats.date(reading.effective()))
                                .toList(),
                        List.of(
                                new Series("READING", criterion.metric().value(), Style.ATTESTED, false, false, values),
                                new Series(
                                        "CRITERION",
                                        "Success: " + ExperimentMarks.bound(criterion),
                                        Style.COST,
                                        true,
                                        false,
                                        Collections.nCopies(values.size(), criterion.threshold()))))
                .described("%s: %s, the last %s; %s of them %s %s."
                        .formatted(
                                criterion.metric(),
                                values.size() == 1 ? "one reading" : Formats.number(values.size()) + " readings",
                                Formats.number(experiment.lastReading()),
                                met == 0 ? "none" : met == values.size() ? "all" : Formats.number(met),
                                met == 1 ? "is" : "are",
                                ExperimentMarks.bound(criterion)));
    }
}
