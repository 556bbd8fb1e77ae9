package dev.hindcast.transfer.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Text;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.Understood;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of documents as the table that the import of post-mortems reads: a row for each. */
public final class DocumentRows {

    private static final List<String> HEADINGS = Stream.concat(
                    Stream.of("title", "externalKey", "project", "unit", "publishedOn", "lessons", "cause", "tags"),
                    Arrays.stream(Section.values()).map(Enum::name))
            .toList();

    private DocumentRows() {}

    /** Each field is filled from the column of its own name. */
    public static Mapping mapping() {
        return new Mapping(HEADINGS.stream().collect(Collectors.toMap(name -> name, Mapping.Field::of)));
    }

    public static void write(List<Understood> documents, Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(HEADINGS);
            for (var document : documents) {
                csv.writeRecord(row(document));
            }
        }
    }

    private static List<String> row(Understood document) {
        var texts = new LinkedHashMap<String, StringBuilder>();
        var lessons = new ArrayList<String>();
        for (var part : document.parts()) {
            if (part.becomes().equals(Understood.LESSONS)) {
                lessons.addAll(MarkdownPostMortem.items(part.text()));
                continue;
            }
            var text = texts.computeIfAbsent(part.becomes(), _ -> new StringBuilder());
            // The heading is kept where it says more than the section's own.
            if (!text.isEmpty() || !part.sure()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                if (!part.heading().isEmpty()) {
                    text.append("#### ").append(part.heading()).append("\n\n");
                }
            }
            text.append(part.text());
        }
        var row = new ArrayList<>(List.of(
                shortened(document.title()),
                shortened(document.externalKey()),
                Objects.requireNonNullElse(document.project(), ""),
                Objects.requireNonNullElse(document.unit(), ""),
                Objects.requireNonNullElse(document.publishedOn(), ""),
                String.join("\n", lessons),
                String.join(", ", document.causes()),
                String.join(", ", document.tags())));
        for (var section : Section.values()) {
            row.add(Map.copyOf(texts)
                    .getOrDefault(section.name(), new StringBuilder())
                    .toString());
        }
        return row;
    }

    private static String shortened(String line) {
        return line.length() <= Text.LINE ? line : line.substring(0, Text.LINE - 2) + " …";
    }
}
