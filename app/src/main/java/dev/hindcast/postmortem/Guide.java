package dev.hindcast.postmortem;

import dev.hindcast.shared.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A template read: for each section the question it answers and the text it begins with. A template is Markdown: a
 * heading names a section, lines that begin with {@code >} below it are the question, everything else is the text.
 *
 * @param parts in reading order
 * @param unknown headings that name no section
 */
public record Guide(Map<Section, Part> parts, List<String> unknown) {

    /** A guide that asks and begins nothing. */
    public static final Guide EMPTY = new Guide(Map.of(), List.of());

    /** What a template says of a section; each empty when it says nothing. */
    public record Part(String prompt, String start) {

        static final Part NOTHING = new Part("", "");

        Part asking(String line) {
            return new Part((prompt + " " + line).strip(), start);
        }

        Part beginning(String line) {
            return new Part(prompt, start + "\n" + line);
        }

        Part trimmed() {
            return new Part(prompt, start.strip());
        }
    }

    public Guide {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts.isEmpty() ? new EnumMap<>(Section.class) : parts));
        unknown = List.copyOf(unknown);
    }

    /** Reads a template; what stands above the first heading is no part of it. */
    public static Guide read(String markdown) {
        var parts = new EnumMap<Section, Part>(Section.class);
        var unknown = new ArrayList<String>();
        Optional<Section> section = Optional.empty();
        for (var line : markdown.lines().toList()) {
            if (line.matches("#{1,6}\\s+\\S.*")) {
                var heading = line.replaceFirst("#+\\s+", "").strip();
                section = section(heading);
                section.ifPresentOrElse(known -> parts.putIfAbsent(known, Part.NOTHING), () -> unknown.add(heading));
            } else {
                section.ifPresent(known -> parts.computeIfPresent(
                        known,
                        (_, part) -> line.startsWith(">")
                                ? part.asking(line.substring(1).strip())
                                : part.beginning(line)));
            }
        }
        parts.replaceAll((_, part) -> part.trimmed());
        return new Guide(parts, unknown);
    }

    /** The same as Markdown, as {@link #read} understands it. */
    public String markdown() {
        var text = new StringBuilder();
        parts.forEach((section, part) -> {
            text.append("## ").append(Label.of(section)).append('\n');
            if (!part.prompt().isEmpty()) {
                text.append("> ")
                        .append(part.prompt().replaceAll("\\s*\\R\\s*", " "))
                        .append('\n');
            }
            text.append(part.start()).append(part.start().isEmpty() ? "\n" : "\n\n");
        });
        return text.toString().strip();
    }

    /** The question of the section; empty when the template asks none. */
    public String prompt(Section section) {
        return parts.getOrDefault(section, Part.NOTHING).prompt();
    }

    /** The text the section begins with; empty when there is none. */
    public String start(Section section) {
        return parts.getOrDefault(section, Part.NOTHING).start();
    }

    private static Optional<Section> section(String heading) {
        var wanted = plain(heading);
        for (var section : Section.values()) {
            if (wanted.equals(plain(section.name())) || wanted.equals(plain(Label.of(section)))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
