package dev.hindcast.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a document that holds a post-mortem.
 *
 * @param file its name, in an archive with its folders
 * @param externalKey by which it is known again
 * @param publishedOn as it is written there
 * @param causes codes of causes
 * @param parts its text in the order in which it stands there, and what each part becomes
 * @param notes what could not be understood, and what was left out
 */
public record Understood(
        String file,
        String title,
        String externalKey,
        @Nullable String project,
        @Nullable String unit,
        @Nullable String publishedOn,
        List<String> tags,
        List<String> causes,
        List<Part> parts,
        List<String> notes) {

    /** What the parts that become lessons are marked with, in the place of a section. */
    public static final String LESSONS = "LESSONS";

    /**
     * A part of the text.
     *
     * @param heading above it; empty at the beginning
     * @param becomes the name of a section, or {@value #LESSONS}
     * @param sure whether the heading says so; else it is only the nearest place, and the heading is kept in the text
     */
    public record Part(String heading, String becomes, boolean sure, String text) {}

    public Understood {
        tags = List.copyOf(tags);
        causes = List.copyOf(causes);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }
}
