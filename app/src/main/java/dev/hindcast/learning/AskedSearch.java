package dev.hindcast.learning;

import dev.hindcast.search.SearchParameters;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PageRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A search as the address of the search screen has it. */
public record AskedSearch(Map<String, Set<String>> parameters) {

    private static final Set<String> NARROWING =
            Set.of("kind", "cause", "phase", "unit", "year", "stage", "status", "tag", "technique");

    public AskedSearch {
        parameters = Map.copyOf(parameters);
    }

    /** Reads {@code q=churn&cause=DATA_LACKING}; sorting and paging are left out. */
    public static AskedSearch read(String query) {
        var parameters = new LinkedHashMap<String, Set<String>>();
        for (var pair : query.split("&", -1)) {
            var at = pair.indexOf('=');
            var name = at < 0 ? pair : pair.substring(0, at);
            if (name.equals("q") || NARROWING.contains(name)) {
                parameters
                        .computeIfAbsent(name, _ -> new LinkedHashSet<>())
                        .add(decoded(at < 0 ? "" : pair.substring(at + 1)));
            }
        }
        var read = new AskedSearch(parameters);
        if (read.text().length() > SearchQuery.MAX_TEXT) {
            throw InvalidInput.of(
                    "asked", "text.tooLong", "must search for at most %d characters".formatted(SearchQuery.MAX_TEXT));
        }
        return read;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("asked", "asked.malformed", "must be written as the address of a search");
        }
    }

    /** The words that are searched for. */
    public String text() {
        return parameters.getOrDefault("q", Set.of()).stream().findFirst().orElse("");
    }

    /** The question that a reader asks with it, the newest first. */
    public FindFailures newest(int size, Actor reader) {
        return new SearchParameters(
                        text(),
                        parameters.get("kind"),
                        parameters.get("cause"),
                        parameters.get("phase"),
                        parameters.get("unit"),
                        parameters.get("year"),
                        parameters.get("stage"),
                        parameters.get("status"),
                        parameters.get("tag"),
                        parameters.get("technique"))
                .query(new PageRequest(0, size, "date"), reader);
    }
}
