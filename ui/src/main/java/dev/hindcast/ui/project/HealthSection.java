package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.HealthReport;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import java.time.LocalDate;
import java.util.List;

/** How the project is doing, since when, and how it was before. */
final class HealthSection {

    private static final int SHOWN = 4;

    private final ShownProject shown;
    private final ProjectActs acts;

    HealthSection(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    Section section() {
        var section = new Section("Health");
        var reports = shown.project().health();
        if (reports.isEmpty()) {
            section.show(new EmptyState(VaadinIcon.HEART, "No report yet", "Say how it is going, with one sentence."));
        } else {
            var latestFirst = reports.reversed();
            var recent = lines(latestFirst.stream().limit(SHOWN).toList());
            section.show(ProjectView.muted(since(reports)), recent);
            if (latestFirst.size() > SHOWN) {
                var earlier = latestFirst.subList(SHOWN, latestFirst.size());
                section.show(
                        ProjectView.muted(since(reports)),
                        recent,
                        new NativeDetails("Earlier (" + Formats.number(earlier.size()) + ")", lines(earlier)));
            }
        }
        if (acts.may(ProjectCommand.ReportHealth.class)) {
            section.withActions(Buttons.add(
                    "Report health",
                    () -> acts.project(ProjectCommand.ReportHealth.class, "Report health")
                            .open()));
        }
        return section;
    }

    private String since(List<HealthReport> reports) {
        var last = reports.getLast();
        var running = shown.project().stage().isActive();
        var words = running
                ? "%s for %s".formatted(capital(last), Words.days(sinceWhen(reports), acts.today()))
                : capital(last) + " at the end";
        return words + ", last reported " + Words.ago(last.on(), acts.today()) + ".";
    }

    private static String capital(HealthReport report) {
        return Labels.of(report.health());
    }

    /** The first of the reports in a row that say the same as the last. */
    private static LocalDate sinceWhen(List<HealthReport> reports) {
        var since = reports.getLast();
        for (var report : reports.reversed()) {
            if (report.health() != since.health()) {
                break;
            }
            since = report;
        }
        return since.on();
    }

    private UnorderedList lines(List<HealthReport> reports) {
        var list = new UnorderedList();
        list.addClassNames("hc-stack", "hc-bare");
        reports.forEach(report -> {
            var line = new ListItem(
                    ProjectMarks.health(report.health().name()),
                    new Paragraph(report.comment()),
                    ProjectView.muted(Formats.date(report.on()) + ", " + shown.name(report.by())));
            line.addClassName("hc-health");
            list.add(line);
        });
        return list;
    }
}
