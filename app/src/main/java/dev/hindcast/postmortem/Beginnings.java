package dev.hindcast.postmortem;

import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.ProjectId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: what a draft begins with, so that nobody faces an empty page: facts that are recorded already, and a template. */
public interface Beginnings {

    /**
     * The beginning of a post-mortem that is about to be opened.
     *
     * @param project the project it is about, when there is one
     * @param stopped whether that project was stopped
     */
    Beginning of(PostMortemCommand.Open command, @Nullable ProjectId project, boolean stopped);

    /**
     * What a draft begins with.
     *
     * @param template the template it follows; none when the one that was asked for does not exist
     * @param sections texts the writers can keep, change or throw away
     */
    record Beginning(Optional<Code> template, Map<Section, Document> sections) {

        public static final Beginning EMPTY = new Beginning(Optional.empty(), Map.of());

        public Beginning {
            sections = Map.copyOf(sections);
        }
    }
}
