package dev.hindcast.ui.failures;

import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Markdown;

/** Texts of post-mortems on the screen, with their pictures. */
final class Manuscripts {

    private Manuscripts() {}

    static Markdown shown(PostMortemId postMortem, String text) {
        return new Markdown(text, attachment -> FailureNavigation.attachmentHref(postMortem, attachment));
    }
}
