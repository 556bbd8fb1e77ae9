package dev.hindcast.portfolio.read.projects;

import org.jspecify.annotations.Nullable;

/** What the portfolio knows of a project: by what it is filtered, grouped and named. */
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
        @Nullable String origin) {

    ProjectState framed(
            String newName, @Nullable String newUnit, @Nullable String newGoal, @Nullable String newOrigin) {
        return new ProjectState(
                project, key, newName, newUnit, newGoal, owner, stage, paused, outcome, health, imported, newOrigin);
    }

    ProjectState ownedBy(String newOwner) {
        return new ProjectState(
                project, key, name, unit, goal, newOwner, stage, paused, outcome, health, imported, origin);
    }

    ProjectState in(String newStage, @Nullable String newOutcome) {
        return new ProjectState(
                project, key, name, unit, goal, owner, newStage, paused, newOutcome, health, imported, origin);
    }

    ProjectState resting(boolean nowPaused) {
        return new ProjectState(
                project, key, name, unit, goal, owner, stage, nowPaused, outcome, health, imported, origin);
    }

    ProjectState doing(String newHealth) {
        return new ProjectState(
                project, key, name, unit, goal, owner, stage, paused, outcome, newHealth, imported, origin);
    }
}
