package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.ui.common.UrlState;

/** Health, readiness, escalations and decisions: how the work is going. */
class DecisionsTab extends Div {

    DecisionsTab(ShownProject shown, ProjectActs acts, UrlState url) {
        addClassName("hc-stack");
        add(
                new HealthSection(shown, acts).section(),
                new EscalationsSection(shown, acts).section(),
                new DecisionsSection(shown, acts, url).section(),
                new ReadinessSection(shown, acts).section());
    }
}
