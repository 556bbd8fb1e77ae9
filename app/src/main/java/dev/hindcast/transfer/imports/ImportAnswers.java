package dev.hindcast.transfer.imports;

import dev.hindcast.shared.Page;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.TransferQuery;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is asked about imports. */
@Component
class ImportAnswers {

    private final ImportStore store;

    ImportAnswers(ImportStore store) {
        this.store = store;
    }

    @QueryHandler
    ImportReport handle(TransferQuery.GetImport query) {
        return store.report(query.id());
    }

    @QueryHandler
    TransferQuery.ListImports.Result handle(TransferQuery.ListImports query) {
        var page = query.page();
        page.sortField("startedAt", Set.of("startedAt"));
        return new TransferQuery.ListImports.Result(
                new Page<>(store.started(page), page.page(), page.size(), store.count()));
    }
}
