package dev.hindcast.ui.failures;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.ui.common.CommandForm;

/** Makes a form for a command about the post-mortem on the screen; what it records is shown at once. */
@FunctionalInterface
interface Forms {

    CommandForm of(Class<? extends PostMortemCommand> command, String title);
}
