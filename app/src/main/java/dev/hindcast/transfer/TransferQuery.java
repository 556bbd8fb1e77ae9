package dev.hindcast.transfer;

import dev.hindcast.project.Voice;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.LocalDate;

/** What can be asked about imports and papers. */
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

    /**
     * A status report of a project, written from what happened in a period: to be edited before it is sent. What only some
     * may read of post-mortems is not told.
     *
     * @param to the last day; stage, health and open matters are told as they stood at its end
     * @param today by which ages are told, and whether what the next gate needs is told
     */
    record DraftStatusReport(ProjectId project, Voice voice, LocalDate from, LocalDate to, LocalDate today)
            implements TransferQuery<DraftStatusReport.Result> {

        /** The longest period. */
        public static final int MOST_DAYS = 366;

        public DraftStatusReport {
            if (to.isBefore(from)) {
                throw InvalidInput.of("to", "period.reversed", "must not be before the first day");
            }
            if (from.plusDays(MOST_DAYS).isBefore(to)) {
                throw InvalidInput.of("to", "period.tooLong", "must be at most %d days later".formatted(MOST_DAYS));
            }
        }

        /**
         * The draft.
         *
         * @param text in Markdown
         * @param events how many events of the period it rests on
         * @param mails whether this installation can mail it
         */
        public record Result(String title, String text, int events, boolean mails) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
