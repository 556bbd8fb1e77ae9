package dev.hindcast.transfer.report;

import java.util.List;

/** A text in Markdown that grows; a heading without anything under it is not written. */
final class Paper {

    private final StringBuilder text = new StringBuilder();

    /** A paragraph. */
    Paper say(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
        return this;
    }

    /** A heading with a list of points. */
    Paper list(String heading, List<String> points) {
        if (!points.isEmpty()) {
            say("## " + heading);
            say("- " + String.join("\n- ", points));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** What people typed, in one line and without marks that Markdown would take for its own. */
    static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    /** The same, ending as a sentence does. */
    static String sentence(String typed) {
        var plain = plain(typed);
        return plain.isEmpty() || ".!?…:".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? plain : plain + ".";
    }
}
