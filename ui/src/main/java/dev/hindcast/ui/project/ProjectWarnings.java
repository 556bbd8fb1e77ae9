package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.project.Seat;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.project.ProjectNavigation.Tab;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes projects fail and can still be mended, above every tab, each with the way to it; nothing once it is over. */
final class ProjectWarnings extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;
    private final UnorderedList list = new UnorderedList();

    ProjectWarnings(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        list.addClassName("hc-warnings");
        list.getElement().setAttribute("aria-label", "Worth mending now");
        pause();
        if (shown.project().stage().isActive()) {
            escalations();
            scopeChanges();
            seats();
            stakeholders();
            quickValueFirst();
        }
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private void pause() {
        var pause = shown.project().pause();
        if (pause == null) {
            return;
        }
        var item = new ListItem(
                Tone.CARE.badge("Paused"),
                ProjectView.muted("for %s, by %s: %s"
                        .formatted(Words.days(pause.on(), acts.today()), shown.name(pause.by()), pause.reason())));
        if (acts.may(ProjectCommand.Resume.class)) {
            item.add(Buttons.quiet(
                    "Resume",
                    () -> acts.project(ProjectCommand.Resume.class, "Resume").open()));
        }
        list.add(item);
    }

    private void escalations() {
        var open = shown.project().escalations().stream()
                .filter(Escalation::isOpen)
                .toList();
        if (!open.isEmpty()) {
            var unheard =
                    open.stream().filter(one -> one.acknowledgedBy() == null).count();
            var oldest = Words.days(open.getFirst().on(), acts.today());
            warn(
                    unheard > 0 ? Tone.ACT : Tone.CARE,
                    open.size() == 1 ? "Escalation" : Formats.number(open.size()) + " escalations",
                    "open for %s%s".formatted(oldest, unheard > 0 ? ", not heard yet" : ""),
                    Tab.DECISIONS);
        }
    }

    private void scopeChanges() {
        for (var change : shown.project().scopeChanges()) {
            if (!change.unheard().isEmpty()) {
                warn(
                        Tone.CARE,
                        "Scope change",
                        "“%s” is not acknowledged by %s"
                                .formatted(
                                        change.title(),
                                        change.unheard().stream()
                                                .map(shown::name)
                                                .collect(Collectors.joining(", "))),
                        Tab.SCOPE);
            }
        }
    }

    private void seats() {
        var missing = Arrays.stream(Seat.values())
                .filter(Seat::isNeeded)
                .filter(seat -> shown.project().seats().stream()
                        .noneMatch(seating -> seating.seat() == seat && seating.until() == null))
                .map(ProjectView::lower)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && !shown.project().imported()) {
            warn(Tone.CARE, "Seat missing", missing, Tab.TEAM);
        }
        var alone = shown.project().busFactorsOfOne().stream()
                .map(ProjectView::lower)
                .collect(Collectors.joining(", "));
        if (!alone.isEmpty()) {
            warn(Tone.CARE, "Bus factor of one", alone, Tab.TEAM);
        }
    }

    private void stakeholders() {
        var stale = StakeholdersSection.stale(shown.project(), acts.today());
        if (stale > 0) {
            warn(
                    Tone.CARE,
                    stale == 1 ? "Stakeholder" : Formats.number(stale) + " stakeholders",
                    "not heard for more than %s days".formatted(ProjectDetails.MOST_DAYS_WITHOUT_CONTACT),
                    Tab.TEAM);
        }
    }

    private void quickValueFirst() {
        if (!QuickValueFirst.canBeMendedIn(shown.project().stage())) {
            return;
        }
        var judged = shown.quickValueFirst(acts.today());
        if (judged.isMissed()) {
            warn(
                    Tone.CARE,
                    ProjectMarks.QUICK_VALUE_FIRST,
                    "the first experiment is large and late: "
                            + String.join(
                                    "; ",
                                    Stream.concat(judged.large().stream(), judged.late().stream())
                                            .toList()),
                    Tab.EXPERIMENTS);
        }
    }

    private void warn(Tone tone, String what, String words, Tab where) {
        list.add(new ListItem(
                tone.badge(what),
                new Anchor(ProjectNavigation.href(shown.project().key(), where), words)));
    }
}
