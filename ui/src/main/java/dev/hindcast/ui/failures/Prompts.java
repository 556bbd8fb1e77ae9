package dev.hindcast.ui.failures;

import dev.hindcast.postmortem.Section;

/** The question that each section of a post-mortem answers. */
final class Prompts {

    private Prompts() {}

    static String of(Section section) {
        return switch (section) {
            case SUMMARY -> "What failed, and what did it cost? Three sentences for someone who was not there.";
            case BACKGROUND -> "What must one know about the business and the data to follow?";
            case EXPECTED_AND_HAPPENED -> "What did we expect, what happened instead, and why were we surprised?";
            case IMPACT -> "Whom did it touch, what did it cost in money, time and trust?";
            case TRIGGER -> "What set it off?";
            case DETECTION -> "How did we learn of it, and could it have been sooner?";
            case RESPONSE -> "What did we do, and did it help?";
            case WENT_WELL -> "What should we do again?";
            case WENT_BADLY -> "What made it worse or later?";
            case LUCKY -> "Where did luck help us?";
            case OPEN_QUESTIONS -> "What do we still not know?";
        };
    }
}
