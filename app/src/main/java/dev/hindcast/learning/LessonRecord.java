package dev.hindcast.learning;

import dev.hindcast.shared.Money;
import java.util.List;

/**
 * What became of a lesson in the projects that met it.
 *
 * @param adopted projects that adopted it
 * @param prevented of those, how many say that it prevented something; likewise the other outcomes
 * @param dismissed projects that left it aside with a reason
 * @param saved avoided cost attested for it, one amount for each currency
 * @param claimed avoided cost claimed for it and not attested yet
 */
public record LessonRecord(
        int adopted,
        int prevented,
        int helped,
        int didNotHelp,
        int notNeeded,
        int dismissed,
        List<Money> saved,
        List<Money> claimed) {

    /** Nobody has met it yet. */
    public static final LessonRecord NONE = new LessonRecord(0, 0, 0, 0, 0, 0, List.of(), List.of());

    public LessonRecord {
        saved = List.copyOf(saved);
        claimed = List.copyOf(claimed);
    }
}
