package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tone;
import java.math.BigDecimal;

/** What everyone wants to know of a project first: stage, health, owner, promise and what of it is attested. */
class ProjectHeader extends Div {

    ProjectHeader(ShownProject shown) {
        var project = shown.project();
        var amounts = shown.figures().amounts();
        var badges = new Div(ProjectMarks.stage(
                project.stage().name(),
                project.outcome() == null ? null : project.outcome().name(),
                project.paused()));
        badges.addClassName("hc-badges");
        if (!project.health().isEmpty()) {
            badges.add(ProjectMarks.health(project.health().getLast().health().name()));
        }
        if (project.imported()) {
            badges.add(Tone.PLAIN.badge("Imported: no promise"));
        }
        project.tags().forEach(tag -> badges.add(Tone.PLAIN.badge(tag)));
        var facts = new Facts();
        facts.add("Owner", shown.name(project.framing().owner()));
        if (shown.ledger().isFrozen()) {
            facts.add("First promise", figure(shown, amounts.firstPromise()));
        }
        facts.add("Forecast", figure(shown, amounts.forecast()));
        facts.add("Attested", figure(shown, amounts.attested()));
        facts.add("Cost", figure(shown, amounts.cost()));
        facts.addClassName("hc-facts-row");
        addClassName("hc-project-line");
        add(badges, facts);
    }

    private static Span figure(ShownProject shown, BigDecimal amount) {
        var span = new Span(
                Formats.wholeMoney(Money.rounded(amount, shown.figures().currency())));
        span.addClassName("hc-number");
        return span;
    }
}
