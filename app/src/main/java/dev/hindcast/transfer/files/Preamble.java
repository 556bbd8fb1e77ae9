package dev.hindcast.transfer.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before the headings of a file: empty lines, and the line by which spreadsheets name the separator.
 *
 * @param lines how many lines there are before the headings
 * @param separator the one that is named, if any is
 */
record Preamble(int lines, Optional<Character> separator) {

    private static final Pattern EMPTY = Pattern.compile("[\\s,;\"]*");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?[\\s,;]*");
    private static final int MOST_LINES = 100;

    /** Reads until the headings begin; a file without any has all its lines before them. */
    static Preamble read(BufferedReader reader) throws IOException {
        var separator = Optional.<Character>empty();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            var line = reader.readLine();
            if (line == null) {
                return new Preamble(lines, separator);
            }
            var named = SEPARATOR.matcher(line);
            if (named.matches()) {
                separator = Optional.of(named.group(1).charAt(0));
            } else if (!EMPTY.matcher(line).matches()) {
                return new Preamble(lines, separator);
            }
        }
        return new Preamble(MOST_LINES, separator);
    }

    /** Leaves the lines behind. */
    void skip(BufferedReader reader) throws IOException {
        for (int i = 0; i < lines; i++) {
            reader.readLine();
        }
    }
}
