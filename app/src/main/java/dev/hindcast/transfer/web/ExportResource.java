package dev.hindcast.transfer.web;

import dev.hindcast.portfolio.PortfolioParameters;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchParameters;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /exports}: the board pack, and what lists show as files; their parameters, and all pages come. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportResource {

    private final Exports exports;
    private final Clock clock;
    private final InstallationZone zone;
    private final IdResolver<PersonId> people;

    ExportResource(Exports exports, Clock clock, InstallationZone zone, IdResolver<PersonId> people) {
        this.exports = exports;
        this.clock = clock;
        this.zone = zone;
        this.people = people;
    }

    @GetMapping("/projects.{format}")
    void projects(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        var all = new PageRequest(0, Page.MAX_SIZE, sort);
        write(new Export.Projects(new PortfolioParameters(given, today()).projects(people, all)), format, response);
    }

    @GetMapping("/value.{format}")
    void value(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response)
            throws IOException {
        write(new Export.Value(new PortfolioParameters(given, today()).series(zone)), format, response);
    }

    @GetMapping("/board-pack.{format}")
    void boardPack(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response)
            throws IOException {
        var parameters = new PortfolioParameters(given, today());
        var earlier = parameters.asOf("fromAsOf");
        var forecast = parameters.calibratedForecast(zone);
        var scope = forecast.scope();
        var from = parameters.text("fromAsOf") == null
                ? Export.BoardPack.usualFrom(scope, scope.asOf().day(zone))
                : earlier;
        write(new Export.BoardPack(scope, from, forecast.by(), forecast.seed()), format, response);
    }

    @GetMapping("/failures.{format}")
    void failures(
            @PathVariable String format,
            SearchParameters parameters,
            @RequestParam @Nullable String sort,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        var all = new PageRequest(0, Page.MAX_SIZE, sort);
        write(new Export.Failures(parameters.query(all, reader.actor())), format, response);
    }

    @GetMapping("/actions.{format}")
    void actions(
            @PathVariable String format,
            @RequestParam @Nullable PersonId owner,
            @RequestParam @Nullable ActionState state,
            @RequestParam @Nullable Boolean overdue,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        var query = new PostMortemQuery.ListActions(
                owner, state, overdue, today(), reader.actor(), PageRequest.first(Page.MAX_SIZE));
        write(new Export.Actions(query), format, response);
    }

    private void write(Export export, String ending, HttpServletResponse response) throws IOException {
        var format = ExportFormat.of(ending);
        var output = exports.prepare(export, format);
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(format, today()))
                        .build()
                        .toString());
        output.writeTo(response.getOutputStream());
    }

    private LocalDate today() {
        return zone.dayOf(clock.instant());
    }
}
