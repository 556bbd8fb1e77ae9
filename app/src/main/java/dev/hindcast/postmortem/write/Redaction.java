package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.PostMortemCommand.Redact;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** A passage that is made unreadable wherever a section says it. */
record Redaction(Section section, String passage) {

    private static final String BLOCK = "█";

    static Redaction of(Redact command, @Nullable Text latest) {
        var text = latest == null ? "" : latest.sections().getOrDefault(command.section(), "");
        if (command.to() > text.length()) {
            throw DomainRule.unacceptable(
                    "to", "passage-outside-text", "The section has %d characters only.".formatted(text.length()));
        }
        var passage = text.substring(command.from(), command.to());
        if (passage.isBlank()) {
            throw DomainRule.unacceptable(
                    "from", "passage-blank", "There is nothing to make unreadable in this passage.");
        }
        return new Redaction(command.section(), passage);
    }

    /** The section without the passage; null when the text does not have the section. */
    @Nullable
    String in(@Nullable Text text) {
        var written = text == null ? null : text.sections().get(section);
        return written == null ? null : written.replace(passage, BLOCK.repeat(passage.length()));
    }
}
