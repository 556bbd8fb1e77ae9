package dev.hindcast.transfer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWindows1252WithSemicolonsAndLineBreaksInCells() throws IOException {
        var file = file("Name;Zweck\n\"Prüfung\";\"erste Zeile\nzweite; Zeile\"\n", Charset.forName("windows-1252"));
        var csv = CsvFile.open(file, null, null);
        assertThat(csv.encoding().name()).isEqualTo("windows-1252");
        assertThat(csv.separator()).isEqualTo(';');
        assertThat(rows(csv))
                .containsExactly(new CsvFile.Row(2, Map.of("Name", "Prüfung", "Zweck", "erste Zeile\nzweite; Zeile")));
    }

    @Test
    void leavesOutTheByteOrderMark() throws IOException {
        var csv = CsvFile.open(file("\uFEFFName,Unit\nA,B\n", StandardCharsets.UTF_8), null, null);
        assertThat(csv.headings()).containsExactly("Name", "Unit");
    }

    @Test
    void readsUtf16() throws IOException {
        var csv = CsvFile.open(file("\uFEFFName\tUnit\nÄ\tB\n", StandardCharsets.UTF_16LE), null, null);
        assertThat(rows(csv)).containsExactly(new CsvFile.Row(2, Map.of("Name", "Ä", "Unit", "B")));
    }

    @Test
    void fillsShortRowsAndCountsRowsAsASpreadsheetDoes() throws IOException {
        var csv = CsvFile.open(file("a,b\n\n1\n,\n2,3\n", StandardCharsets.UTF_8), null, null);
        assertThat(rows(csv))
                .containsExactly(
                        new CsvFile.Row(3, Map.of("a", "1", "b", "")), new CsvFile.Row(5, Map.of("a", "2", "b", "3")));
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        var empty = file("", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CsvFile.open(empty, null, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().code()).isEqualTo("csv.empty"));
        assertThatThrownBy(() -> CsvFile.open(empty, "latin-17", null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().field()).isEqualTo("encoding"));
    }

    private Path file(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("file.csv"), text.getBytes(encoding));
    }

    private static List<CsvFile.Row> rows(CsvFile csv) throws IOException {
        try (var rows = csv.rows()) {
            return rows.toList();
        }
    }
}
