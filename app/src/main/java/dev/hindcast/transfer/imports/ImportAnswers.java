package dev.hindcast.transfer.imports;

import dev.hindcast.shared.Page;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.TransferQuery;
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
        return new TransferQuery.ListImports.Result(
                new Page<>(store.latest(page.offset(), page.size()), page.page(), page.size(), store.count()));
    }
}
