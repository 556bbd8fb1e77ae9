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
        if (text.codePoints().allMatch(Text::isInvisible)) {
            throw InvalidInput.of(field, "required", "must not be empty");
        }
        if (text.length() > limit) {
            throw InvalidInput.of(
                    field,
                    "text.tooLong",
                    "must have at most %d characters but has %d".formatted(limit, text.length()));
        }
        if (text.codePoints().anyMatch(Text::isForbidden)) {
            throw InvalidInput.of(
                    field, "text.control", "must not contain control characters or halves of surrogate pairs");
        }
        return text;
    }

    /** The value with a space for each character that {@link #required} refuses. */
    public static String readable(String value) {
        if (value.codePoints().noneMatch(Text::isForbidden)) {
            return value;
        }
        var text = new StringBuilder(value.length());
        value.codePoints().map(c -> isForbidden(c) ? ' ' : c).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isForbidden(int character) {
        return Character.getType(character) == Character.SURROGATE
                || character < ' ' && character != '\t' && character != '\n' && character != '\r'
                || character == 0x7F;
    }
}
