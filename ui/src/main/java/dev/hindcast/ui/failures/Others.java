package dev.hindcast.ui.failures;

import dev.hindcast.shared.PersonId;

/**
 * Somebody else who is in a section, or who has typed there and left without writing.
 *
 * @param who their name
 * @param text what they typed and have not written; empty when nothing
 * @param own whether it is the person of this screen, on another one
 */
record Others(PersonId person, String who, boolean writesNow, String text, boolean own) {

    /** Who holds the section now, as a sentence. */
    String told() {
        return who + (own ? " are" : " is") + " writing here";
    }
}
