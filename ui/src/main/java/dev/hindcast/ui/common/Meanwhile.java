package dev.hindcast.ui.common;

import java.util.List;
import java.util.Map;

/** Knows what others have recorded since a form was opened. */
@FunctionalInterface
public interface Meanwhile {

    /** Knows nothing: whatever was changed is taken to concern the form. */
    Meanwhile UNKNOWN = (version, touched) -> new Changes(true, List.of());

    /**
     * What was recorded after the version of the aggregate.
     *
     * @param touched what stood, when the form was opened, in the fields that the person has changed; by their names
     */
    Changes since(long version, Map<String, Object> touched);

    /**
     * What was recorded.
     *
     * @param concerns whether any of it would be written over
     * @param words who did what, as sentences, the latest first
     */
    record Changes(boolean concerns, List<String> words) {

        public Changes {
            words = List.copyOf(words);
        }

        /** The sentences as one text, each with its full stop; empty when there is none. */
        String told() {
            return String.join(
                    " ",
                    words.stream()
                            .map(one -> one.matches("(?s).*[.!?…]$") ? one : one + ".")
                            .toList());
        }
    }
}
