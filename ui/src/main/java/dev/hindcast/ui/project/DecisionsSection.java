package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Decision;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.project.ProjectNavigation.Tab;

/** The decision log: by level, with options, reasons and reversals, and how much of the tactical the team decides. */
final class DecisionsSection {

    private static final String LEVEL = "level";

    private final ShownProject shown;
    private final ProjectActs acts;
    private final UrlState url;
    private final DecisionLevel level;

    DecisionsSection(ShownProject shown, ProjectActs acts, UrlState url) {
        this.shown = shown;
        this.acts = acts;
        this.url = url;
        level = url.get(LEVEL, DecisionLevel::valueOf).orElse(null);
    }

    Section section() {
        var section = new Section("Decisions");
        var all = shown.project().decisions();
        if (all.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.SPLIT, "No decision yet", "Write down what was chosen, from what, and why."));
        } else {
            var list = new UnorderedList();
            list.addClassName("hc-cards");
            all.reversed().stream()
                    .filter(one -> level == null || one.level() == level)
                    .forEach(one -> list.add(card(one)));
            section.show(Words.stack(levels(), share(), list));
        }
        if (acts.may(ProjectCommand.RecordDecision.class)) {
            section.withActions(
                    Buttons.add("Record a decision", () -> acts.recordDecision().open()));
        }
        return section;
    }

    private Nav levels() {
        var nav = new Nav(level(null, "All"));
        for (var one : DecisionLevel.values()) {
            nav.add(level(one, Labels.of(one)));
        }
        nav.addClassName("hc-chips");
        nav.getElement().setAttribute("aria-label", "Levels of decisions");
        return nav;
    }

    private Anchor level(DecisionLevel which, String words) {
        var count = shown.project().decisions().stream()
                .filter(one -> which == null || one.level() == which)
                .count();
        var anchor = new Anchor(
                url.with(LEVEL, which == null ? null : which.name())
                        .href(ProjectNavigation.href(shown.project().key(), Tab.DECISIONS)),
                words + " (" + Formats.number(count) + ")");
        anchor.addClassName("hc-choice");
        if (which == level) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private Component share() {
        var tactical = shown.project().tacticalDecisions();
        if (tactical.share() == null) {
            return Words.hint("No tactical decision yet: those are the team's to take.");
        }
        return Words.hint("%s of %s tactical decisions taken by the team (%s). Tactical ones should be."
                .formatted(
                        Formats.number(tactical.byTeam()),
                        Formats.number(tactical.all()),
                        Formats.percent(tactical.share())));
    }

    private ListItem card(Decision one) {
        var badges = Words.badges(Tone.PLAIN.badge(Labels.of(one.level())));
        if (one.reversedBecause() != null) {
            badges.add(Tone.CARE.badge("Reversed"));
        } else if (!one.reversible()) {
            badges.add(Tone.CARE.badge("Hard to reverse"));
        }
        var facts = new Facts();
        facts.add("Choice", one.choice());
        if (!one.options().isEmpty()) {
            facts.add("Options", String.join(" · ", one.options()));
        }
        facts.add("Because", one.reasons());
        if (one.reversedBecause() != null) {
            facts.add(
                    "Reversed",
                    "%s (%s, %s)"
                            .formatted(
                                    one.reversedBecause(),
                                    shown.name(one.reversedBy()),
                                    Formats.date(one.reversedOn())));
        }
        var item = new ListItem(
                new H3(one.title()),
                badges,
                facts,
                ProjectView.muted("%s, taken by %s%s"
                        .formatted(
                                Formats.date(one.on()),
                                shown.name(one.takenBy()),
                                one.byTeam() ? " of the team" : "")));
        item.addClassName("hc-card");
        if (one.reversedBecause() == null && acts.may(ProjectCommand.ReverseDecision.class)) {
            var reverse = Buttons.quiet(
                    "Reverse",
                    () -> acts.project(ProjectCommand.ReverseDecision.class, "Reverse a decision")
                            .given("decision", one.id())
                            .open());
            reverse.setAriaLabel("Reverse: " + one.title());
            item.add(Words.deeds(reverse));
        }
        return InPlace.keyed(item, one.id());
    }
}
