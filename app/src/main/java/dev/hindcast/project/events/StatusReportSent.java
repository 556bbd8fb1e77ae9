package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A status report went out as it was edited; the text is Markdown, the recipients are persons. */
@StoredAs("project.StatusReportSent")
@Revision("1")
public record StatusReportSent(
        String project,
        String report,
        String voice,
        LocalDate from,
        LocalDate to,
        String title,
        String text,
        List<String> recipients)
        implements ProjectEvent {

    public StatusReportSent {
        recipients = List.copyOf(recipients);
    }
}
