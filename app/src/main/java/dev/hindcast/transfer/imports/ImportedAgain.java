package dev.hindcast.transfer.imports;

import dev.hindcast.project.ProjectCommand.ReviseFraming;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row about a project that was imported before: what it changes there, and what stays as it is here. */
record ImportedAgain(ReviseFraming revision, ProjectDetails project) {

    private static final String CLOSED = "closed-project-takes-no-changes";

    /** The revision, or empty when the project is as the row says; a changed row of a closed project is faulty. */
    Optional<ReviseFraming> changes(Cells cells) {
        if (isSame()) {
            return Optional.empty();
        }
        requireOpen(cells);
        return cells.errors().isEmpty() ? Optional.of(revision) : Optional.empty();
    }

    /** A row that changes a closed project is faulty, once. */
    void requireOpen(Cells cells) {
        var told = cells.errors().stream().anyMatch(error -> error.code().equals(CLOSED));
        if (project.stage() == Stage.CLOSED && !told) {
            cells.error(
                    "name",
                    cells.text("name").orElse(""),
                    CLOSED,
                    "differs from the project, which is closed here; reopen it to change it");
        }
    }

    /** Says which of the row's stage and owner stay as they are here, for they change by commands of their own. */
    void warnOfWhatStays(Cells cells, Stage stage, @Nullable PersonId owner) {
        var mapped = cells.text("stage");
        if (mapped.isPresent() && stage != project.stage()) {
            cells.warn(
                    "stage",
                    mapped.get(),
                    "stage.kept",
                    "does not move the project, which was imported before and is in %s here"
                            .formatted(project.stage()));
        }
        if (owner != null && !owner.equals(project.framing().owner())) {
            cells.warn(
                    "owner",
                    cells.text("owner").orElse(""),
                    "owner.kept",
                    "does not change the owner of a project that was imported before");
        }
    }

    private boolean isSame() {
        var framing = project.framing();
        return same(revision.name(), project.name())
                && same(revision.problem(), framing.problem())
                && (revision.origin() == null || revision.origin() == framing.origin())
                && same(revision.unit(), framing.unit())
                && same(revision.goal(), framing.goal());
    }

    private static boolean same(@Nullable Line given, String there) {
        return given == null || given.value().equals(there);
    }

    private static boolean same(@Nullable Paragraph given, @Nullable String there) {
        return given == null || given.value().equals(there);
    }

    private static boolean same(@Nullable Code given, @Nullable String there) {
        return given == null || given.value().equals(there);
    }
}
