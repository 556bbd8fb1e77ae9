package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A passage was made unreadable: from one character position to another in the text that stood last; the section as it reads since is held, for the draft and for the published text, where each exists. */
@Revision("1")
@StoredAs("postmortem.TextRedacted")
public record TextRedacted(
        String postMortem,
        @Nullable String project,
        String section,
        int from,
        int to,
        @Nullable String draftText,
        @Nullable String publishedText)
        implements PostMortemEvent {}
