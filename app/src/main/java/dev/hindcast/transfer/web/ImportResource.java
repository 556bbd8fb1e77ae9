package dev.hindcast.transfer.web;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.shared.Text;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.ImportRequest;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.RateChoice;
import dev.hindcast.transfer.TransferQuery;
import dev.hindcast.transfer.Understood;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /imports}: files in, with progress and the faults of their rows. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportResource {

    private final Imports imports;
    private final QueryGateway queries;

    ImportResource(Imports imports, QueryGateway queries) {
        this.imports = imports;
        this.queries = queries;
    }

    /** An import as the API tells of it: the kind by its name in addresses. */
    record Answer(String id, String status) {}

    @PostMapping(consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Begin an import",
            description =
                    "The file is CSV, or a zip that holds one; post-mortems may also be a Markdown file, a Word document (.docx) or a zip of such, which need no mapping. The part mapping is JSON: a field of the kind to the heading of a column, or to an object of"
                            + " column, values (cell texts to codes, \"*\" for all others), default and dateFormat.")
    ResponseEntity<Answer> start(
            @Parameter(schema = @Schema(allowableValues = {"projects", "post-mortems", "costs", "rates"})) @RequestParam
                    String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam @Nullable String encoding,
            @RequestParam @Nullable String separator,
            @Parameter(schema = @Schema(allowableValues = {"none", "units"})) @RequestParam @Nullable String create,
            @Parameter(schema = @Schema(allowableValues = {"all-or-nothing", "valid"})) @RequestParam @Nullable
                    String rows,
            @Parameter(description = "Of rates: only these currencies; all unless said.")
                    @RequestParam(defaultValue = "")
                    Set<String> currencies,
            @Parameter(
                            description = "Of rates: those that hold on the first day of a month, or of every day.",
                            schema = @Schema(allowableValues = {"month-starts", "all"}))
                    @RequestParam
                    @Nullable
                    String days,
            @Parameter(description = "Of rates: only what is needed from this day on.") @RequestParam @Nullable
                    LocalDate from,
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable String mapping,
            @AuthenticationPrincipal SignedIn caller)
            throws IOException {
        var given = MappingJson.read(mapping == null ? "{}" : mapping);
        var request = new ImportRequest(
                ImportKind.of(kind),
                Text.readable(Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv")),
                given.mapping(),
                dryRun,
                oneOf("create", first(create, given.options().get("create")), Map.of("units", true, "none", false)),
                oneOf("rows", first(rows, given.options().get("rows")), Map.of("valid", true, "all-or-nothing", false)),
                first(encoding, given.options().get("encoding")),
                first(separator, given.options().get("separator")),
                new RateChoice(currencies, oneOf("days", days, Map.of("all", true, "month-starts", false)), from),
                caller.actor());
        try (var content = file.getInputStream()) {
            var id = imports.start(request, content);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/imports/" + id))
                    .body(new Answer(id, ImportReport.Status.CHECKING.name()));
        }
    }

    @PostMapping(path = "/preview", consumes = "multipart/form-data")
    @Operation(
            summary = "Look at a file without importing it",
            description = "Of documents (Markdown, Word, a zip of such) what was understood: which text becomes which"
                    + " section or lesson, and what was not. Of a table its headings and first rows.")
    Look look(@RequestPart MultipartFile file, @AuthenticationPrincipal SignedIn caller) throws IOException {
        ImportKind.POST_MORTEMS.requireAllowed(caller.actor());
        var name = Text.readable(Objects.requireNonNullElse(file.getOriginalFilename(), "file.csv"));
        try (var documents = file.getInputStream();
                var table = file.getInputStream()) {
            var understood = imports.understand(name, documents);
            return understood.isPresent()
                    ? new Look(understood.get().documents(), understood.get().notes(), null)
                    : new Look(List.of(), List.of(), imports.preview(table));
        }
    }

    /** What a file holds: documents, or else a table. */
    record Look(List<Understood> documents, List<String> notes, Imports.@Nullable Preview table) {}

    @GetMapping("/{id}")
    ImportReport get(@PathVariable String id) {
        var query = new TransferQuery.GetImport(id);
        return queries.query(query, query.answer()).join();
    }

    @GetMapping
    Page<ImportReport> list(PageRequest page) {
        var query = new TransferQuery.ListImports(page);
        return queries.query(query, query.answer()).join().imports();
    }

    private static @Nullable String first(@Nullable String parameter, @Nullable String option) {
        return parameter == null ? option : parameter;
    }

    private static boolean oneOf(String name, @Nullable String given, Map<String, Boolean> meanings) {
        if (given == null) {
            return false;
        }
        var meaning = meanings.get(given);
        if (meaning == null) {
            throw InvalidInput.of(name, "value.unknown", "must be one of " + String.join(", ", meanings.keySet()));
        }
        return meaning;
    }
}
