package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.project.ProjectQuery.StatusReport;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** The status reports that were sent, each to be opened. */
final class SentReports {

    private SentReports() {}

    static Div of(List<StatusReport> reports, NameEveryone.Result names) {
        var list = Words.stack();
        reports.forEach(report -> list.add(one(report, names)));
        return list;
    }

    private static NativeDetails one(StatusReport report, NameEveryone.Result names) {
        var to = report.recipients().stream()
                .map(person -> names.of(person.value()))
                .collect(Collectors.joining(", "));
        var details = new NativeDetails(
                "%s (%s)".formatted(report.title(), Labels.of(report.voice()).toLowerCase(Formats.locale())),
                new Div(
                        ProjectView.muted("Sent by %s on %s to %s"
                                .formatted(names.of(report.by().value()), Formats.date(report.on()), to)),
                        new Markdown(report.text())));
        return InPlace.keyed(details, report.report());
    }
}
