package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.organisation.OrganisationQuery.Directory;
import dev.hindcast.ui.common.Heard;
import dev.hindcast.ui.mission.MissionNavigation;

/** The goal that a project serves, and the mission behind it: one line where the work is done. */
final class GoalLine extends Div {

    /** The line of a goal's code; null when the project serves none. */
    GoalLine(String goal, Directory.Result organisation) {
        addClassName("hc-goal-line");
        if (goal == null) {
            add(new Span("Serves no strategic goal yet. "), new Anchor(MissionNavigation.PATH, "Which are there?"));
        } else {
            var name = organisation.goal(goal).map(one -> one.name()).orElse(goal);
            add(new Span("Serves "), new Anchor(MissionNavigation.href(goal), name));
        }
        if (!organisation.mission().isEmpty()) {
            var mission = new Span(organisation.mission());
            mission.addClassName("hc-goal-mission");
            add(Heard.words("Our mission: "), mission);
        }
    }
}
