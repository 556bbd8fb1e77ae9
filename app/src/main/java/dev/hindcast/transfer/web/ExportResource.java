package dev.hindcast.transfer.web;

import dev.hindcast.portfolio.AsOfParameter;
import dev.hindcast.portfolio.MonthParameters;
import dev.hindcast.portfolio.PortfolioParameters;
import dev.hindcast.portfolio.ReferenceParameter;
import dev.hindcast.portfolio.ScopeParameters;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

    private static final String FILES = "All pages, with the parameters of the list.";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    @Operation(summary = "The projects with their figures as a file", description = FILES)
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = CSV), @Content(mediaType = XLSX)})
    @ScopeParameters
    @AsOfParameter
    @Parameter(name = "stage", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "health", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "owner",
            in = ParameterIn.QUERY,
            description = "User names or ids.",
            array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of the key or the name.",
            schema = @Schema(type = "string"))
    void projects(
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            @RequestParam @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        var all = new PageRequest(0, Page.MAX_SIZE, sort);
        write(new Export.Projects(new PortfolioParameters(given, today()).projects(people, all)), format, response);
    }

    @GetMapping("/value.{format}")
    @Operation(
            summary = "The figures of the portfolio as a file",
            description = FILES + " The workbook has every grouping, the entries, and what is not converted.")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = CSV), @Content(mediaType = XLSX)})
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "What the lines of the CSV are.",
            schema = @Schema(allowableValues = {"month", "unit", "goal", "category", "project"}))
    @Parameter(
            name = "fromAsOf",
            in = ParameterIn.QUERY,
            description = "The moment with which the workbook compares; no bridge unless said.",
            schema = @Schema(type = "string"))
    void value(
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response)
            throws IOException {
        var parameters = new PortfolioParameters(given, today());
        var from = parameters.text("fromAsOf") == null ? null : parameters.asOf("fromAsOf");
        write(new Export.Value(parameters.series(zone), from), format, response);
    }

    @GetMapping("/board-pack.{format}")
    @Operation(
            summary = "The board pack as a PDF document",
            description = "The same request for a past moment gives the same bytes, whatever is recorded later.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/pdf"))
    @ScopeParameters
    @MonthParameters
    @AsOfParameter
    @ReferenceParameter
    @Parameter(
            name = "fromAsOf",
            in = ParameterIn.QUERY,
            description =
                    "The moment with which the bridge compares; the end of the day before the first month, at most a year before, unless said.",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "seed",
            in = ParameterIn.QUERY,
            description = "Decides the draws of the calibrated forecast. 1 unless said.",
            schema = @Schema(type = "integer", format = "int64"))
    void boardPack(
            @Parameter(schema = @Schema(allowableValues = {"pdf"})) @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
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
    @Operation(summary = "What a search for failures finds as a file", description = FILES)
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = CSV), @Content(mediaType = XLSX)})
    void failures(
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
            SearchParameters parameters,
            @RequestParam @Nullable String sort,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        var all = new PageRequest(0, Page.MAX_SIZE, sort);
        write(new Export.Failures(parameters.query(all, reader.actor())), format, response);
    }

    @GetMapping("/actions.{format}")
    @Operation(summary = "The actions of post-mortems as a file", description = FILES)
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = CSV), @Content(mediaType = XLSX)})
    void actions(
            @Parameter(schema = @Schema(allowableValues = {"csv", "xlsx"})) @PathVariable String format,
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
