package dev.hindcast.project.write;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A closed project takes only what may come to light afterwards, and being reopened. */
record ClosedProjectTakesNoChanges(Stage stage, ProjectCommand command) implements Rule {

    @Override
    public void verify() {
        if (stage == Stage.CLOSED && !comesAfterwards()) {
            throw DomainRule.conflict(
                    "closed-project-takes-no-changes", "The project is closed. Reopen it to change it.");
        }
    }

    /** Closing and stopping twice are refused by rules of their own, with better words. */
    private boolean comesAfterwards() {
        return switch (command) {
            case ProjectCommand.RecordLessonOutcome _,
                    ProjectCommand.MeasureKpi _,
                    ProjectCommand.ChangeOwner _,
                    ProjectCommand.CelebrateWin _,
                    ProjectCommand.AddLink _,
                    ProjectCommand.ProposeLessons _,
                    ProjectCommand.Reopen _ -> true;
            default -> false;
        };
    }
}
