package dev.hindcast.ui.experiment;

import dev.hindcast.shared.ExperimentId;

/** The addresses of the screens of experiments. */
public final class ExperimentNavigation {

    /** The path of the list. */
    public static final String LIST = "experiments";

    private ExperimentNavigation() {}

    /** The page of one experiment. */
    public static String href(ExperimentId experiment) {
        return LIST + "/" + experiment.value();
    }
}
