package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.postmortem.ImportedIds;
import dev.hindcast.postmortem.ImportedLesson;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.ProjectId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rows as post-mortems that another system published, recorded on the day they were published there. */
final class PostMortemRows implements RowReader {

    private static final int FIRST_WORDS = 100;

    private final References references;
    private final Units units;
    private final ImportedKeys imported;
    private final Set<String> causes;
    private final Set<String> keysOfFile = new HashSet<>();

    PostMortemRows(References references, Units units, ImportedKeys imported) {
        this.references = references;
        this.units = units;
        this.imported = imported;
        this.causes = references.directory().causeCodes().stream()
                .filter(cause -> !cause.retired())
                .map(OrganisationQuery.CauseCode::code)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Planned> read(Cells cells) {
        var title = cells.value("title", Line::new).or(() -> fromFirstWords(cells));
        var externalKey = cells.value("externalKey", Line::new).or(() -> title);
        externalKey.ifPresent(key -> {
            if (!keysOfFile.add(key.value())) {
                cells.error(
                        cells.text("externalKey").isPresent() ? "externalKey" : "title",
                        key.value(),
                        "externalKey.duplicate",
                        "stands in an earlier row too");
            }
        });
        var project = cells.value("project", this::project);
        var unit = units.find(cells, "unit");
        var publishedOn = cells.date("publishedOn");
        Map<Section, Document> sections = new EnumMap<>(Section.class);
        for (var section : Section.values()) {
            cells.value(section.name(), Document::new).ifPresent(text -> sections.put(section, text));
        }
        var lesson = cells.value("lesson", Document::new);
        var advice = cells.value("advice", Document::new);
        var lessons = new ArrayList<ImportedLesson>();
        lesson.ifPresent(text -> lessons.add(new ImportedLesson(text, advice.orElse(null))));
        cells.value("lessons", PostMortemRows::lessons).ifPresent(lessons::addAll);
        var causesOfRow = cells.values("cause", this::cause);
        var tags = cells.values("tags", Line::new);
        if (title.isEmpty() || externalKey.isEmpty() || !cells.errors().isEmpty()) {
            return Optional.empty();
        }
        var key = externalKey.get();
        return made(
                        cells,
                        () -> new PostMortemCommand.ImportPostMortem(
                                ImportedIds.postMortem(key),
                                key,
                                title.get(),
                                project.orElse(null),
                                unit.orElse(null),
                                publishedOn.orElse(null),
                                sections,
                                lessons,
                                causesOfRow,
                                tags))
                .map(command -> new Planned(
                        command,
                        units.takeCreated(),
                        key.value(),
                        imported.find(key.value()).isPresent(),
                        publishedOn.orElse(null),
                        true));
    }

    /** Each line is a lesson. */
    private static List<ImportedLesson> lessons(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new ImportedLesson(new Document(line.strip()), null))
                .toList();
    }

    /** A row without a title is called by the first words it has, with a warning; one without any words is faulty. */
    private static Optional<Line> fromFirstWords(Cells cells) {
        var words = Stream.of("SUMMARY", "lesson", "advice", "lessons")
                .flatMap(field -> cells.text(field).stream())
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .findFirst();
        if (words.isEmpty()) {
            cells.error("title", "", "required", "must not be empty");
            return Optional.empty();
        }
        cells.warn("title", "", "title.missing", "is empty; the first words of the text stand for it");
        return words.map(text -> new Line(text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + " …"));
    }

    /** Limits that hold for the whole, such as the number of tags, are faults of the row. */
    private static <T> Optional<T> made(Cells cells, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> cells.error(fault.field(), "", fault.code(), fault.message()));
            return Optional.empty();
        }
    }

    private ProjectId project(String text) {
        return references
                .projects()
                .resolve(text)
                .orElseThrow(() -> InvalidInput.of("", "project-unknown", "is no project's key"));
    }

    private Code cause(String text) {
        var code = new Code(text);
        if (!causes.contains(code.value())) {
            throw InvalidInput.of(
                    "",
                    "cause-unknown",
                    "is no cause code; there are " + causes.stream().sorted().collect(Collectors.joining(", ")));
        }
        return code;
    }
}
