package dev.hindcast.transfer.exports;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import dev.hindcast.transfer.pack.BoardPacks;
import dev.hindcast.transfer.pack.PostMortemDocuments;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes exports as files. */
@Component
class WritesExports implements Exports {

    private final Tables tables;
    private final BoardPacks packs;
    private final PostMortemDocuments documents;

    WritesExports(Tables tables, BoardPacks packs, PostMortemDocuments documents) {
        this.tables = tables;
        this.packs = packs;
        this.documents = documents;
    }

    @Override
    public Output prepare(Export export, ExportFormat format) {
        requireFormat(export, format);
        return switch (format) {
            case PDF -> {
                var document = export instanceof Export.PostMortem one
                        ? documents.make(one)
                        : packs.make((Export.BoardPack) export);
                yield stream -> stream.write(document);
            }
            case CSV -> {
                var table = tables.table(export);
                yield stream -> CsvTables.write(table, stream);
            }
            case XLSX -> {
                var sheets = tables.sheets(export);
                yield stream -> Workbooks.write(sheets, stream);
            }
        };
    }

    private static void requireFormat(Export export, ExportFormat format) {
        if (!export.formats().contains(format)) {
            throw InvalidInput.of(
                    "format",
                    "format.unknown",
                    "must be one of "
                            + export.formats().stream()
                                    .map(ExportFormat::ending)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
    }
}
