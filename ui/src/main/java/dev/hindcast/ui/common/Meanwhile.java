package dev.hindcast.ui.common;

import dev.hindcast.shared.Command;
import java.util.List;
import java.util.Map;

/** Knows what others have recorded since a form was opened. */
public interface Meanwhile {

    /** Knows nothing: whatever was changed is taken to concern the form. */
    Meanwhile UNKNOWN = new Meanwhile() {
        @Override
        public Changes since(long version, Command command, Map<String, Object> touched) {
            return Changes.UNSEEN;
        }

        @Override
        public List<String> told() {
            return List.of();
        }
    };

    /**
     * What was recorded after the version of the aggregate.
     *
     * @param command what the form is about to give
     * @param touched what stood, when the form was opened, in the fields that the person has changed; by their names
     */
    Changes since(long version, Command command, Map<String, Object> touched);

    /** What others recorded since the form was opened, of whatever may be the reason for a refusal; the latest first. */
    List<String> told();

    /** Sentences as one text, each with its full stop; empty when there is none. */
    static String text(List<String> sentences) {
        return String.join(
                " ",
                sentences.stream()
                        .map(one -> one.matches("(?s).*[.!?…]$") ? one : one + ".")
                        .toList());
    }

    /**
     * What was recorded.
     *
     * @param concerns whether any of it would be written over
     * @param words who did what, as sentences, the latest first
     * @param until the version up to which it was looked at; negative when nobody could look
     */
    record Changes(boolean concerns, List<String> words, long until) {

        /** Something was changed, and nobody knows what. */
        public static final Changes UNSEEN = new Changes(true, List.of(), -1);

        public Changes {
            words = List.copyOf(words);
        }
    }
}
