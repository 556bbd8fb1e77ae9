package dev.hindcast.transfer.exports;

import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.ExportFormat;
import dev.hindcast.transfer.Exports;
import org.springframework.stereotype.Component;

/** Writes exports as files. */
@Component
class WritesExports implements Exports {

    private final Tables tables;

    WritesExports(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Output prepare(Export export, ExportFormat format) {
        return switch (format) {
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
}
