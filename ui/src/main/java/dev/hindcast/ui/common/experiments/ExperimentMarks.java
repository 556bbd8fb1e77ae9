package dev.hindcast.ui.common.experiments;

import com.vaadin.flow.component.badge.Badge;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Wording;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How the state of an experiment, its timebox and its criterion look wherever they are shown. */
public final class ExperimentMarks {

    private ExperimentMarks() {}

    /** The verdict once there is one, else the state; refuted is knowledge, not an alarm. */
    public static Badge state(Summary experiment) {
        if (experiment.overdue()) {
            return Tone.ACT.badge("Past its timebox");
        }
        if (experiment.verdict() != null) {
            return switch (experiment.verdict()) {
                case VALIDATED -> Tone.GOOD.badge(Labels.of(experiment.verdict()));
                case REFUTED, INCONCLUSIVE, ABANDONED -> Tone.PLAIN.badge(Labels.of(experiment.verdict()));
            };
        }
        return switch (experiment.state()) {
            case RUNNING -> Tone.ACCENT.badge(Labels.of(experiment.state()));
            case PLANNED, CONCLUDED, ABANDONED -> Tone.PLAIN.badge(Labels.of(experiment.state()));
        };
    }

    /** Days left of the timebox, or its length before the start. */
    public static String timebox(Summary experiment, LocalDate today) {
        if (experiment.timeboxEnd() == null) {
            return Wording.days(experiment.timeboxDays());
        }
        if (experiment.endedOn() != null) {
            return "ended " + Formats.date(experiment.endedOn());
        }
        var left = ChronoUnit.DAYS.between(today, experiment.timeboxEnd());
        return left < 0 ? Wording.days(-left) + " over" : Wording.days(left) + " left";
    }

    /** The criterion in words. */
    public static String criterion(Criterion criterion) {
        return criterion.metric() + " " + bound(criterion);
    }

    /** What a reading must reach. */
    public static String bound(Criterion criterion) {
        return Labels.of(criterion.comparator()).toLowerCase(Locale.ROOT) + " " + Formats.number(criterion.threshold());
    }

    /** The risk, and whether somebody bears it. */
    public static String risk(Summary experiment) {
        return Labels.of(experiment.risk())
                + (experiment.riskAccepted()
                        ? ", accepted"
                        : experiment.askedForBuyIn().isEmpty() ? "" : ", buy-in asked for");
    }
}
