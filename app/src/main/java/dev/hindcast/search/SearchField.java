package dev.hindcast.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code field:value} can name in a search: a text to look in, or a value that hits have. */
public enum SearchField {
    TITLE("title"),
    LESSON("lesson"),
    SUMMARY("summary"),
    SURPRISE("surprise"),
    EVIDENCE("evidence"),
    PROJECT("project"),
    KIND("kind"),
    CAUSE("cause"),
    PHASE("phase"),
    UNIT("unit"),
    YEAR("year"),
    STAGE("stage"),
    STATUS("status"),
    TAG("tag"),
    TECHNIQUE("technique");

    private static final java.util.Map<String, SearchField> NAMED =
            Arrays.stream(values()).collect(Collectors.toMap(SearchField::code, Function.identity()));

    private final String code;

    SearchField(String code) {
        this.code = code;
    }

    /** The name to type before the colon. */
    public String code() {
        return code;
    }

    /** The field of that name in any case; empty when there is none, so that the text is words. */
    public static Optional<SearchField> named(String name) {
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }
}
