package dev.hindcast.ui.mission;

import dev.hindcast.ui.common.UrlState;

/** The address of the mission page. */
public final class MissionNavigation {

    /** Its path. */
    public static final String PATH = "mission";

    /** The goal that is to be seen first. */
    static final String GOAL = "goal";

    private MissionNavigation() {}

    /** The address of the mission page at one of its goals. */
    public static String href(String goal) {
        return UrlState.empty().with(GOAL, goal).href(PATH);
    }
}
