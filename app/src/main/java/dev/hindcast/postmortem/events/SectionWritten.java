package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A section of the draft was written, replacing what stood there. */
@Revision("1")
@StoredAs("postmortem.SectionWritten")
public record SectionWritten(String postMortem, @Nullable String project, String section, String text)
        implements PostMortemEvent {}
