package dev.hindcast.transfer.imports;

import dev.hindcast.project.Origin;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows as projects of another system, in the stage they have there. */
final class ProjectRows implements RowReader {

    /**
     * A stage of the file besides those of {@link Stage}: served its time. With a date of going live it means closed as
     * retired, without one it means stopped; {@code CLOSED} is read likewise.
     */
    private static final String RETIRED = "RETIRED";

    private static final int KEY_STEM = 8;

    private final References references;
    private final Units units;
    private final ImportedKeys imported;
    private final Set<String> keysOfFile = new HashSet<>();
    private final Set<String> externalKeysOfFile = new HashSet<>();
    private final Set<String> goals = new HashSet<>();
    private final OwnFieldCells ownFields;

    ProjectRows(References references, Units units, ImportedKeys imported) {
        this.references = references;
        this.units = units;
        this.imported = imported;
        ownFields = new OwnFieldCells(references.ownFields());
        references.directory().goals().forEach(goal -> goals.add(goal.code()));
    }

    @Override
    public Optional<Planned> read(Cells cells) {
        var externalKey = cells.value("externalKey", Line::new);
        var name = cells.required("name", Line::new);
        var problem = cells.value("problem", Paragraph::new);
        var origin = cells.constant("origin", Origin.class);
        if (cells.text("unit").isEmpty()) {
            cells.error("unit", "", "required", "must not be empty");
        }
        var unit = units.find(cells, "unit");
        var goal = cells.value("goal", this::goal);
        var owner = cells.value("owner", this::person);
        var reason = cells.value("reason", Paragraph::new);
        var life = Life.read(cells);
        var own = ownFields.read(cells);
        var known = externalKey.flatMap(key -> imported.find(key.value())).map(ProjectId::new);
        externalKey.ifPresent(key -> requireNew(cells, "externalKey", key.value(), externalKeysOfFile));
        var key = known.isPresent() ? Optional.<ProjectKey>empty() : key(cells, name);
        if (!cells.errors().isEmpty() || name.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (known.isPresent()) {
            return again(
                    cells,
                    new ProjectCommand.ReviseFraming(
                            known.get(),
                            name.get(),
                            problem.orElse(null),
                            origin.orElse(null),
                            unit.get(),
                            goal.orElse(null),
                            null),
                    life,
                    owner,
                    own);
        }
        var external = externalKey.map(Line::value).orElse(null);
        var command = new ProjectCommand.ImportProject(
                external == null ? ProjectId.fresh() : id(external),
                key.orElseThrow(),
                externalKey.orElse(null),
                name.get(),
                problem.orElse(null),
                origin.orElse(null),
                unit.get(),
                goal.orElse(null),
                owner.orElse(null),
                life.stage,
                life.outcome,
                life.stoppedIn,
                life.framedOn,
                life.liveOn,
                life.stoppedOn,
                life.closedOn,
                reason.orElse(null));
        return Optional.of(new Planned(
                command,
                units.takeCreated(),
                OwnFieldCells.commands(command.project(), own, Map.of()),
                external,
                false,
                life.framedOn,
                false));
    }

    /** What a row says of a project that was imported before; one that cannot be read yet is revised in any case. */
    private Optional<Planned> again(
            Cells cells,
            ProjectCommand.ReviseFraming revision,
            Life life,
            Optional<PersonId> owner,
            Map<String, String> own) {
        var there = references.project(revision.project()).map(project -> new ImportedAgain(revision, project));
        there.ifPresent(it -> it.warnOfWhatStays(cells, life.stage, owner.orElse(null)));
        var entered = there.map(it -> it.project().fields()).orElse(Map.of());
        var said = OwnFieldCells.commands(revision.project(), own, entered);
        var changes = there.isEmpty() ? Optional.of(revision) : there.get().changes(cells);
        there.filter(it -> !said.isEmpty()).ifPresent(it -> it.requireOpen(cells));
        return cells.errors().isEmpty()
                ? Optional.of(new Planned(changes.orElse(null), units.takeCreated(), said, null, true, null, false))
                : Optional.empty();
    }

    private static ProjectId id(String externalKey) {
        return new ProjectId(UUID.nameUUIDFromBytes(("project:" + externalKey).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private Code goal(String text) {
        var code = new Code(text);
        if (!goals.contains(code.value())) {
            throw InvalidInput.of("", "goal-unknown", "is no goal");
        }
        return code;
    }

    private PersonId person(String text) {
        return references
                .people()
                .resolve(text)
                .orElseThrow(() -> InvalidInput.of("", "person-unknown", "is no user name"));
    }

    private Optional<ProjectKey> key(Cells cells, Optional<Line> name) {
        if (cells.text("key").isPresent()) {
            var key = cells.value("key", ProjectKey::new);
            key.ifPresent(given -> {
                requireNew(cells, "key", given.value(), keysOfFile);
                if (references.projects().resolve(given.value()).isPresent()) {
                    cells.error("key", given.value(), "project-key-is-taken", "belongs to another project");
                }
            });
            return key;
        }
        return name.map(line -> madeOf(line.value()));
    }

    /** The first letters and digits of the name, numbered until nobody has the key. */
    private ProjectKey madeOf(String name) {
        var letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "");
        var stem = letters.length() > KEY_STEM ? letters.substring(0, KEY_STEM) : letters;
        if (stem.length() < 2) {
            stem = "PROJECT";
        }
        var key = stem;
        for (int i = 2;
                !keysOfFile.add(key) || references.projects().resolve(key).isPresent();
                i++) {
            key = stem + "-" + i;
        }
        return new ProjectKey(key);
    }

    private static void requireNew(Cells cells, String field, String value, Set<String> seen) {
        if (!seen.add(value.toUpperCase(Locale.ROOT))) {
            cells.error(field, value, field + ".duplicate", "stands in an earlier row too");
        }
    }

    /** The stage of a row and the dates that belong to it. */
    private record Life(
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable Stage stoppedIn,
            @Nullable LocalDate framedOn,
            @Nullable LocalDate liveOn,
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate closedOn) {

        static Life read(Cells cells) {
            var framedOn = cells.date("framedOn").orElse(null);
            var liveOn = cells.date("liveOn").orElse(null);
            var stoppedOn = cells.date("stoppedOn").orElse(null);
            var stage = stage(cells, liveOn, stoppedOn);
            return switch (stage) {
                case CLOSED ->
                    liveOn == null
                            ? new Life(Stage.STOPPED, null, null, framedOn, null, stoppedOn, null)
                            : new Life(Stage.CLOSED, Outcome.RETIRED, null, framedOn, liveOn, null, stoppedOn);
                case STOPPED ->
                    new Life(stage, null, liveOn == null ? null : Stage.LIVE, framedOn, liveOn, stoppedOn, null);
                case LIVE -> new Life(stage, null, null, framedOn, liveOn, null, null);
                case FRAMED, CHARTERED, EXPERIMENTING, DELIVERING ->
                    new Life(stage, null, null, framedOn, null, null, null);
            };
        }

        private static Stage stage(Cells cells, @Nullable LocalDate liveOn, @Nullable LocalDate stoppedOn) {
            if (cells.text("stage").filter(RETIRED::equalsIgnoreCase).isPresent()) {
                return Stage.CLOSED;
            }
            var fromDates = stoppedOn != null ? Stage.STOPPED : liveOn != null ? Stage.LIVE : Stage.FRAMED;
            return cells.constant("stage", Stage.class).orElse(fromDates);
        }
    }
}
