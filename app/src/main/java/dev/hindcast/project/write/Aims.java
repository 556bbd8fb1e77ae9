package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.ProjectAssessed;
import dev.hindcast.project.events.TargetMonthSet;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What a project is to reach: its KPIs, what is good enough, and when. */
class Aims {

    private Set<KpiId> kpis = new HashSet<>();
    private Map<Stage, YearMonth> targets = new EnumMap<>(Stage.class);
    private @Nullable Criterion goodEnough;

    boolean haveKpi() {
        return !kpis.isEmpty();
    }

    @Nullable
    Criterion goodEnough() {
        return goodEnough;
    }

    @CommandHandler
    void handle(ProjectCommand.DefineKpi c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.MeasureKpi c) {
        new IsPartOfTheProject("kpi", kpis.contains(c.kpi())).verify();
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.SetGoodEnough c) {
        apply(new GoodEnoughSet(
                c.project().value(),
                c.criterion().metric().value(),
                c.criterion().comparator().name(),
                c.criterion().threshold(),
                goodEnough == null ? null : goodEnough.metric().value(),
                goodEnough == null ? null : goodEnough.comparator().name(),
                goodEnough == null ? null : goodEnough.threshold()));
    }

    @CommandHandler
    void handle(ProjectCommand.SetTargetMonth c) {
        new TargetIsAStageAhead(c.stage()).verify();
        apply(new TargetMonthSet(c.project().value(), c.stage().name(), c.month(), targets.get(c.stage())));
    }

    @CommandHandler
    void handle(ProjectCommand.Assess c) {
        apply(new ProjectAssessed(
                c.project().value(),
                c.feasibility(),
                c.risk().name(),
                c.reasons().value()));
    }

    @EventSourcingHandler
    void on(KpiDefined event) {
        kpis.add(new KpiId(event.kpi()));
    }

    @EventSourcingHandler
    void on(GoodEnoughSet event) {
        goodEnough = new Criterion(
                new Line(event.metric()), Criterion.Comparison.valueOf(event.comparator()), event.threshold());
    }

    @EventSourcingHandler
    void on(TargetMonthSet event) {
        targets.put(Stage.valueOf(event.stage()), event.month());
    }
}
