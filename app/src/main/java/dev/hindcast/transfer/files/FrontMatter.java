package dev.hindcast.transfer.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What stands in YAML between two lines of dashes at the beginning of a Markdown file, and the rest of it. */
final class FrontMatter {

    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    /** The same in TOML, of which the lines {@code name = value} are read as YAML. */
    private static final Pattern TOML =
            Pattern.compile("\\A\\s*\\+\\+\\+[ \\t]*\\R(.*?)\\R\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final Pattern ASSIGNED = Pattern.compile("(?m)^(\\s*[\\w-]+)\\s*=\\s*");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Map<String, List<String>> NAMES = Map.of(
            "id",
                    List.of(
                            "id",
                            "externalkey",
                            "external key",
                            "key",
                            "incident",
                            "incident id",
                            "number",
                            "slug",
                            "nummer",
                            "nr"),
            "title", List.of("title", "name", "titel", "titre", "título"),
            "project", List.of("project", "project key", "projekt", "projet"),
            "unit", List.of("unit", "business unit", "department", "bereich", "abteilung", "département"),
            "date",
                    List.of(
                            "date",
                            "published",
                            "published on",
                            "publishedon",
                            "publication date",
                            "incident date",
                            "date of incident",
                            "day",
                            "created",
                            "datum",
                            "veröffentlicht",
                            "veröffentlicht am"),
            "tags",
                    List.of(
                            "tags",
                            "tag",
                            "keywords",
                            "labels",
                            "categories",
                            "category",
                            "schlagworte",
                            "schlagwörter",
                            "stichworte",
                            "mots clés",
                            "mots clefs"),
            "causes", List.of("causes", "cause", "cause codes", "cause code", "ursachencode"));

    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final String rest;

    private FrontMatter(String rest) {
        this.rest = rest;
    }

    static FrontMatter of(String text) {
        var block = BLOCK.matcher(text);
        var toml = TOML.matcher(text);
        if (toml.find()) {
            return of(toml, ASSIGNED.matcher(toml.group(1)).replaceAll("$1: "), text);
        }
        return block.find() ? of(block, block.group(1), text) : new FrontMatter(text);
    }

    private static FrontMatter of(Matcher block, String yaml, String text) {
        try {
            if (YAML.readValue(yaml, Object.class) instanceof Map<?, ?> values) {
                var matter = new FrontMatter(text.substring(block.end()));
                values.forEach((key, value) -> matter.put(String.valueOf(key), value));
                return matter;
            }
        } catch (JacksonException malformed) {
            var matter = new FrontMatter(text.substring(block.end()));
            matter.notes.add("its front matter is no well-formed YAML; it is kept as background");
            matter.extra.put("Front matter", block.group(1));
            return matter;
        }
        return new FrontMatter(text);
    }

    private void put(String key, @Nullable Object value) {
        var texts = texts(value).filter(text -> !text.isBlank()).toList();
        if (texts.isEmpty()) {
            return;
        }
        name(key)
                .filter(name -> !known.containsKey(name))
                .ifPresentOrElse(name -> known.put(name, texts), () -> extra.put(key, String.join(", ", texts)));
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case List<?> many -> many.stream().flatMap(FrontMatter::texts);
            case Map<?, ?> nested -> nested.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue());
            default -> Stream.of(value.toString().strip());
        };
    }

    private static Optional<String> name(String key) {
        var plain = key.toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ").strip();
        return NAMES.entrySet().stream()
                .filter(names -> names.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Takes what a line of the text says as if it stood here; false when it has no place here. */
    boolean take(String label, String text) {
        var name = name(label).filter(found -> !known.containsKey(found) && !found.equals("causes"));
        if (name.isEmpty() || text.isBlank() || text.length() > dev.hindcast.shared.Text.LINE) {
            return false;
        }
        known.put(name.get(), List.of(text));
        return true;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(known.get(name)).map(texts -> String.join(", ", texts));
    }

    /** The items, however they are listed. */
    List<String> list(String name) {
        return known.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Stream.of(text.split("[,;]")))
                .map(item -> item.strip().replaceFirst("^#", ""))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** What it says that has no place of its own. */
    Map<String, String> extra() {
        return extra;
    }

    List<String> notes() {
        return notes;
    }

    String rest() {
        return rest;
    }
}
