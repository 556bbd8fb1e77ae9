package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.time.Instant;
import java.time.LocalDate;

/** What an experiment was planned as. */
record Plan(
        ExperimentId experiment,
        ProjectId project,
        String title,
        String hypothesis,
        String method,
        Criterion criterion,
        int timeboxDays,
        Money budget,
        RiskLevel risk,
        PersonId by,
        Instant at,
        LocalDate on) {

    static Plan of(ExperimentPlanned event, Occasion occasion) {
        return new Plan(
                new ExperimentId(event.experiment()),
                new ProjectId(event.project()),
                event.title(),
                event.hypothesis(),
                event.method(),
                new Criterion(
                        new Line(event.metric()), Criterion.Comparison.valueOf(event.comparator()), event.threshold()),
                event.timeboxDays(),
                new Money(event.budget(), Money.currency(event.currency())),
                RiskLevel.valueOf(event.risk()),
                occasion.actor().person(),
                occasion.recordedAt(),
                occasion.effective());
    }
}
