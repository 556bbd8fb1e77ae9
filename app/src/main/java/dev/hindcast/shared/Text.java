package dev.hindcast.shared;

/** Limits of free text; text is stored as given. */
public final class Text {

    /** Titles and names. */
    public static final int LINE = 400;
    /** Reasons, notes and comments. */
    public static final int PARAGRAPH = 10_000;
    /** Sections of a document. */
    public static final int DOCUMENT = 100_000;

    private Text() {}

    /** The value, stripped of outer white space; an {@link InvalidInput} when blank or longer than the limit. */
    public static String required(String field, String value, int limit) {
        var text = value.strip();
        if (text.isEmpty()) {
            throw InvalidInput.of(field, "required", "must not be empty");
        }
        if (text.length() > limit) {
            throw InvalidInput.of(
                    field,
                    "text.tooLong",
                    "must have at most %d characters but has %d".formatted(limit, text.length()));
        }
        if (text.indexOf('\0') >= 0) {
            throw InvalidInput.of(field, "text.control", "must not contain the NUL character");
        }
        return text;
    }
}
