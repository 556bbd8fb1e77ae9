package dev.hindcast.portfolio.read.projects;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the portfolio knows of a project: by what it is filtered, grouped, compared and named. */
record ProjectState(
        String project,
        String key,
        String name,
        @Nullable String unit,
        @Nullable String goal,
        @Nullable String owner,
        String stage,
        boolean paused,
        @Nullable String outcome,
        @Nullable String health,
        boolean imported,
        @Nullable String origin,
        @Nullable Assessed assessed,
        Map<String, String> fields) {

    /** How feasible and risky the project was held to be. */
    record Assessed(int feasibility, String risk) {}

    ProjectState framed(
            String newName, @Nullable String newUnit, @Nullable String newGoal, @Nullable String newOrigin) {
        return new ProjectState(
                project, key, newName, newUnit, newGoal, owner, stage, paused, outcome, health, imported, newOrigin,
                assessed, fields);
    }

    ProjectState ownedBy(String newOwner) {
        return new ProjectState(
                project, key, name, unit, goal, newOwner, stage, paused, outcome, health, imported, origin, assessed,
                fields);
    }

    ProjectState in(String newStage, @Nullable String newOutcome) {
        return new ProjectState(
                project,
                key,
                name,
                unit,
                goal,
                owner,
                newStage,
                paused,
                newOutcome,
                health,
                imported,
                origin,
                assessed,
                fields);
    }

    ProjectState resting(boolean nowPaused) {
        return new ProjectState(
                project, key, name, unit, goal, owner, stage, nowPaused, outcome, health, imported, origin, assessed,
                fields);
    }

    ProjectState doing(String newHealth) {
        return new ProjectState(
                project, key, name, unit, goal, owner, stage, paused, outcome, newHealth, imported, origin, assessed,
                fields);
    }

    ProjectState judged(int feasibility, String risk) {
        return new ProjectState(
                project,
                key,
                name,
                unit,
                goal,
                owner,
                stage,
                paused,
                outcome,
                health,
                imported,
                origin,
                new Assessed(feasibility, risk),
                fields);
    }

    ProjectState saying(String field, @Nullable String value) {
        var said = new TreeMap<>(fields);
        if (value == null) {
            said.remove(field);
        } else {
            said.put(field, value);
        }
        return new ProjectState(
                project, key, name, unit, goal, owner, stage, paused, outcome, health, imported, origin, assessed,
                said);
    }
}
