package dev.hindcast.postmortem;

import dev.hindcast.shared.Missing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a post-mortem needs to be published.
 *
 * @param brief its project was stopped while framed: one lesson, or "nothing new, because…", is enough
 * @param answered an action that was not dropped, or actions declined with a reason
 * @param learningDeclined "nothing new, because…" was said
 */
public record PublishingNeeds(
        boolean brief, Set<Section> written, int factors, int lessons, boolean answered, boolean learningDeclined) {

    public PublishingNeeds {
        written = Set.copyOf(written);
    }

    /** Everything that is missing; empty when it can be published. */
    public List<Missing> missing() {
        return (brief ? briefly() : fully()).toList();
    }

    private Stream<Missing> briefly() {
        return when(
                lessons == 0 && !learningDeclined,
                Missing.field("LESSON", "At least one lesson, or \"nothing new, because…\"", "lesson"));
    }

    private Stream<Missing> fully() {
        return Stream.of(
                        when(!written.contains(Section.SUMMARY), Missing.field("SUMMARY", "The summary", "SUMMARY")),
                        when(
                                !written.contains(Section.EXPECTED_AND_HAPPENED),
                                Missing.field(
                                        "EXPECTED_AND_HAPPENED",
                                        "What was expected, and what happened instead",
                                        "EXPECTED_AND_HAPPENED")),
                        when(factors == 0, Missing.field("FACTOR", "At least one contributing factor", "factor")),
                        when(lessons == 0, Missing.field("LESSON", "At least one lesson", "lesson")),
                        when(
                                !answered,
                                Missing.field(
                                        "ACTION_OR_DECLINED",
                                        "At least one action, or actions declined with a reason",
                                        "action")))
                .flatMap(missing -> missing);
    }

    private static Stream<Missing> when(boolean isMissing, Missing missing) {
        return isMissing ? Stream.of(missing) : Stream.empty();
    }
}
