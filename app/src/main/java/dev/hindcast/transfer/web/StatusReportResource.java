package dev.hindcast.transfer.web;

import dev.hindcast.project.Voice;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.transfer.TransferQuery.DraftStatusReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /projects/{id}/status-report}: a draft from the events of a period. */
@RestController
class StatusReportResource {

    private final QueryGateway queries;
    private final Clock clock;
    private final InstallationZone zone;

    StatusReportResource(QueryGateway queries, Clock clock, InstallationZone zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/v1/projects/{id}/status-report")
    @Operation(summary = "A status report, drafted from what happened in a period")
    DraftStatusReport.Result draft(
            @PathVariable ProjectId id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Voice voice) {
        var query = new DraftStatusReport(id, voice, from, to, zone.dayOf(clock.instant()));
        return queries.query(query, query.answer()).join();
    }
}
