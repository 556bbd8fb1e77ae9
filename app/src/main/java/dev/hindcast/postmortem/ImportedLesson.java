package dev.hindcast.postmortem;

import dev.hindcast.shared.Document;
import org.jspecify.annotations.Nullable;

/** A lesson as another system holds it; may be long. */
public record ImportedLesson(Document statement, @Nullable Document advice) {}
