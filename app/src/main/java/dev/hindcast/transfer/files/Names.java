package dev.hindcast.transfer.files;

import java.util.Locale;

/** Names of files. */
final class Names {

    private Names() {}

    /** In small letters what the name ends with, without the dot; empty when it has none. */
    static String ending(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its folders and its ending, in words. */
    static String stem(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        var words = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[_-]+", " ")
                .strip();
        return words.isEmpty() ? file : words;
    }
}
