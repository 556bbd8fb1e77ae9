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
        boolean imported) {

    ProjectState framed(String newName, @Nullable String newUnit, @Nullable String newGoal) {
        return new ProjectState(
                project, key, newName, newUnit, newGoal, owner, stage, paused, outcome, health, imported);
    }

    ProjectState ownedBy(String newOwner) {
        return new ProjectState(project, key, name, unit, goal, newOwner, stage, paused, outcome, health, imported);
    }

    ProjectState in(String newStage, @Nullable String newOutcome) {
        return new ProjectState(project, key, name, unit, goal, owner, newStage, paused, newOutcome, health, imported);
    }

    ProjectState resting(boolean nowPaused) {
        return new ProjectState(project, key, name, unit, goal, owner, stage, nowPaused, outcome, health, imported);
    }

    ProjectState doing(String newHealth) {
        return new ProjectState(project, key, name, unit, goal, owner, stage, paused, outcome, newHealth, imported);
    }
}
