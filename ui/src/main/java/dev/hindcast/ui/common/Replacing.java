package dev.hindcast.ui.common;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Id;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.value.ValueCommand;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a command takes the place of, or decides by: the events that wrote it, and what they have to be about to be
 * concerned.
 *
 * @param events by their logical names
 * @param about the fields, called alike in command and event, that name the one thing of several; none when there is but
 *     one
 * @param fieldwise whether the command says nothing of the fields that the person left alone
 */
record Replacing(Set<String> events, List<String> about, boolean fieldwise) {

    static final Map<Class<? extends Command>, Replacing> ALL = Map.ofEntries(
            Map.entry(
                    ProjectCommand.ReviseFraming.class,
                    new Replacing(Set.of("project.FramingRevised"), List.of(), true)),
            all(ProjectCommand.ChangeOwner.class, "project.OwnerChanged"),
            all(ProjectCommand.SetGoodEnough.class, "project.GoodEnoughSet"),
            all(ProjectCommand.ChangeTags.class, "project.TagsChanged"),
            all(ProjectCommand.Assess.class, "project.ProjectAssessed"),
            all(ProjectCommand.ReportHealth.class, "project.HealthReported"),
            all(ProjectCommand.EnterStage.class, "project.StageEntered"),
            all(
                    ProjectCommand.RejectCharter.class,
                    "project.FramingRevised",
                    "project.KpiDefined",
                    "project.GoodEnoughSet",
                    "project.OwnerChanged",
                    "project.RequirementWaived"),
            all(
                    ProjectCommand.ApproveCharter.class,
                    "project.FramingRevised",
                    "project.KpiDefined",
                    "project.GoodEnoughSet",
                    "project.OwnerChanged"),
            one(ProjectCommand.SetTargetMonth.class, "stage", "project.TargetMonthSet"),
            one(ProjectCommand.SetField.class, "field", "project.FieldSet"),
            one(ProjectCommand.AddStakeholder.class, "person", "project.StakeholderAdded"),
            one(ProjectCommand.AnswerRisk.class, "cause", "project.RiskAnswered"),
            one(ProjectCommand.ConfirmReadiness.class, "item", "project.ReadinessConfirmed"),
            one(ProjectCommand.RecordLessonOutcome.class, "lesson", "project.LessonOutcomeRecorded"),
            one(ProjectCommand.DelegateApproval.class, "person", "project.ApprovalDelegated"),
            one(ValueCommand.AmendDriver.class, "driver", "value.DriverAmended"),
            one(ValueCommand.ReforecastDriver.class, "driver", "value.DriverReforecast", "value.DriverRetired"),
            one(ValueCommand.RetireDriver.class, "driver", "value.DriverReforecast", "value.DriverAmended"),
            one(ValueCommand.DelegateAttestation.class, "person", "value.AttestationDelegated"),
            all(ValueCommand.PlanGoLive.class, "value.GoLivePlanned"),
            all(ValueCommand.ReforecastGoLive.class, "value.GoLiveReforecast"),
            Map.entry(
                    ValueCommand.PlanCost.class,
                    new Replacing(Set.of("value.CostPlanned"), List.of("category", "month"), false)),
            Map.entry(
                    ValueCommand.ReforecastCost.class,
                    new Replacing(Set.of("value.CostReforecast"), List.of("category", "month"), false)),
            all(
                    ExperimentCommand.Conclude.class,
                    "experiment.ReadingRecorded",
                    "experiment.TimeboxExtended",
                    "experiment.BudgetRaised"),
            all(ExperimentCommand.Abandon.class, "experiment.ReadingRecorded", "experiment.TimeboxExtended"),
            all(ExperimentCommand.ExtendTimebox.class, "experiment.TimeboxExtended"),
            all(ExperimentCommand.RaiseBudget.class, "experiment.BudgetRaised"),
            all(PostMortemCommand.ChangeTitle.class, "postmortem.TitleChanged"),
            all(PostMortemCommand.ChangeTags.class, "postmortem.TagsChanged"),
            one(PostMortemCommand.RewordLesson.class, "lesson", "postmortem.LessonReworded"),
            one(PostMortemCommand.DiscardLesson.class, "lesson", "postmortem.LessonReworded"),
            one(PostMortemCommand.AnnotateEntry.class, "event", "postmortem.TimelineEntryAnnotated"),
            one(PostMortemCommand.ReassignAction.class, "action", "postmortem.ActionReassigned"),
            one(PostMortemCommand.DropAction.class, "action", "postmortem.ActionReassigned"));

    private static Map.Entry<Class<? extends Command>, Replacing> all(
            Class<? extends Command> command, String... events) {
        return Map.entry(command, new Replacing(Set.of(events), List.of(), false));
    }

    private static Map.Entry<Class<? extends Command>, Replacing> one(
            Class<? extends Command> command, String about, String... events) {
        return Map.entry(command, new Replacing(Set.of(events), List.of(about), false));
    }

    /** What such a command takes the place of; empty when it only adds. */
    static Optional<Replacing> of(Class<? extends Command> command) {
        return Optional.ofNullable(ALL.get(command));
    }

    /** Whether what the event wrote would be gone, or not be known to the person who decides. */
    boolean writesOver(Entry entry, Command command, Map<String, Object> touched) {
        return events.contains(entry.type())
                && about.stream()
                        .allMatch(field -> Objects.equals(entry.data().get(field), plain(said(command, field))))
                && (!fieldwise || touched.isEmpty() || touches(entry, touched));
    }

    private static boolean touches(Entry entry, Map<String, Object> touched) {
        return touched.entrySet().stream()
                .anyMatch(field -> !Objects.equals(entry.data().get(field.getKey()), plain(field.getValue())));
    }

    private static Object said(Command command, String field) {
        try {
            var accessor = command.getClass().getDeclaredMethod(field);
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(field, impossible);
        }
    }

    /** A value as events keep it. */
    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }
}
