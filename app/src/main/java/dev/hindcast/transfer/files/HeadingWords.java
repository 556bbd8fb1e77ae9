package dev.hindcast.transfer.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people call the parts of a post-mortem, in several languages: a list that is kept as a file. */
final class HeadingWords {

    private static final String FILE = "/transfer/headings.txt";

    private HeadingWords() {}

    /** To each part, in the order of the file, the headings that say so. */
    static Map<String, List<String>> meanings() {
        try (var file = Objects.requireNonNull(HeadingWords.class.getResourceAsStream(FILE))) {
            var all = new LinkedHashMap<String, List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" = ", 2))
                    .forEach(part -> all.put(part[0], List.of(part[1].split("; "))));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
