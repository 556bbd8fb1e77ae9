package dev.hindcast.transfer;

import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Query;

/** What can be asked about imports. */
public sealed interface TransferQuery<R> extends Query<R> {

    /** One import; broken rule {@code import-unknown} when there is none. */
    record GetImport(String id) implements TransferQuery<ImportReport> {
        @Override
        public Class<ImportReport> answer() {
            return ImportReport.class;
        }
    }

    /** The imports, the latest first, without their faults. */
    record ListImports(PageRequest page) implements TransferQuery<ListImports.Result> {

        public record Result(Page<ImportReport> imports) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
