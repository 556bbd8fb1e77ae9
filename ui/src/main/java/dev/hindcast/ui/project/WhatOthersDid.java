package dev.hindcast.ui.project;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.ui.common.Meanwhile;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.value.ValueCommand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was recorded of a project while somebody had a form open, from its timeline, and whether it touches what the form
 * would write.
 *
 * @see "ADR-0106"
 */
record WhatOthersDid(Messages messages, Actor reader, ProjectId project, Class<? extends Command> command)
        implements Meanwhile {

    private static final int MOST = 20;
    private static final int TOLD = 3;

    /** Commands whose new value takes the place of what stands there, with the events that had written it. */
    private static final Map<Class<? extends Command>, Set<String>> REPLACING = Map.of(
            ProjectCommand.ReviseFraming.class, Set.of("project.FramingRevised"),
            ProjectCommand.ChangeOwner.class, Set.of("project.OwnerChanged"),
            ProjectCommand.SetGoodEnough.class, Set.of("project.GoodEnoughSet"),
            ProjectCommand.SetTargetMonth.class, Set.of("project.TargetMonthSet"),
            ProjectCommand.ChangeTags.class, Set.of("project.TagsChanged"),
            ProjectCommand.SetField.class, Set.of("project.FieldSet"),
            ValueCommand.PlanGoLive.class, Set.of("value.GoLivePlanned"),
            ValueCommand.ReforecastGoLive.class, Set.of("value.GoLiveReforecast"),
            ValueCommand.ReforecastDriver.class, Set.of("value.DriverReforecast", "value.DriverRetired"),
            ValueCommand.ReforecastCost.class, Set.of("value.CostReforecast"));

    /** Whether the command writes over what stands there. */
    static boolean replaces(Class<? extends Command> command) {
        return REPLACING.containsKey(command);
    }

    @Override
    public Changes since(long version, Map<String, Object> touched) {
        var entries = recorded().stream()
                .filter(entry -> entry.type().startsWith(ofLedger() ? "value." : "project."))
                .filter(entry -> entry.sequence() > version)
                .toList();
        var writing = command == ProjectCommand.AddStakeholder.class
                ? Set.of("project.StakeholderAdded")
                : REPLACING.getOrDefault(command, Set.of());
        var concerning = entries.stream()
                .filter(entry -> writing.contains(entry.type()) && touches(entry, touched))
                .toList();
        // What the timeline does not tell yet may concern everything.
        var told = concerning.isEmpty() ? entries : concerning;
        return new Changes(
                entries.isEmpty() || !concerning.isEmpty(),
                told.stream().limit(TOLD).map(Entry::words).toList());
    }

    private boolean ofLedger() {
        return ValueCommand.class.isAssignableFrom(command);
    }

    private List<Entry> recorded() {
        try {
            return messages.ask(new OfProject(project, null, Set.of(), PageRequest.first(MOST), reader))
                    .items();
        } catch (DomainRule notToBeHad) {
            return List.of();
        }
    }

    private static boolean touches(Entry entry, Map<String, Object> touched) {
        return touched.isEmpty()
                || touched.entrySet().stream()
                        .filter(field -> entry.data().containsKey(field.getKey()))
                        .anyMatch(field -> !Objects.equals(entry.data().get(field.getKey()), plain(field.getValue())));
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
