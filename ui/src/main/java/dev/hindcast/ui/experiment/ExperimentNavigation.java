package dev.hindcast.ui.experiment;

import dev.hindcast.shared.ExperimentId;
import dev.hindcast.ui.common.UrlState;

/** The addresses of the screen of experiments. */
public final class ExperimentNavigation {

    /** The path of the list. */
    public static final String LIST = "experiments";

    static final String SHOWN = "experiment";

    private ExperimentNavigation() {}

    /** The list with one experiment opened beside it. */
    public static String href(ExperimentId experiment) {
        return UrlState.empty().with(SHOWN, experiment.value()).href(LIST);
    }
}
