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
import org.jspecify.annotations.Nullable;
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
    void readsPipes() throws IOException {
        var csv = CsvFile.open(file("Name|Unit\nA, B|C\n", StandardCharsets.UTF_8), null, null);
        assertThat(rows(csv)).containsExactly(new CsvFile.Row(2, Map.of("Name", "A, B", "Unit", "C")));
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

    @Test
    void takesTheSeparatorThatASpreadsheetNamesInTheFirstLine() throws IOException {
        var csv = CsvFile.open(file("\uFEFFsep=;\r\nName;Unit\r\nA, B;C\r\n", StandardCharsets.UTF_8), null, null);
        assertThat(csv.headings()).containsExactly("Name", "Unit");
        assertThat(rows(csv)).containsExactly(new CsvFile.Row(3, Map.of("Name", "A, B", "Unit", "C")));
    }

    @Test
    void findsTheHeadingsBelowEmptyLines() throws IOException {
        var csv = CsvFile.open(file("\n,,\n Name ,\"Unit\ncode\"\nA,B\n", StandardCharsets.UTF_8), null, null);
        assertThat(csv.headings()).containsExactly("Name", "Unit code");
        assertThat(rows(csv)).containsExactly(new CsvFile.Row(4, Map.of("Name", "A", "Unit code", "B")));
    }

    @Test
    void readsUtf16WithoutAMark() throws IOException {
        for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var csv = CsvFile.open(file("Name;Unit\nÄ;B\n", encoding), null, null);
            assertThat(csv.encoding()).isEqualTo(encoding);
            assertThat(rows(csv)).containsExactly(new CsvFile.Row(2, Map.of("Name", "Ä", "Unit", "B")));
        }
    }

    @Test
    void keepsColumnsOfTheSameHeadingApartInASample() throws IOException {
        var csv = CsvFile.open(file("Name,X,X\nA,1,2\nB\n", StandardCharsets.UTF_8), null, null);
        assertThat(csv.sample(5)).containsExactly(List.of("A", "1", "2"), List.of("B", "", ""));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertFault("csv.workbook", file("PK\3\4 and so on", StandardCharsets.ISO_8859_1), null);
        assertFault("csv.binary", file("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\1", StandardCharsets.ISO_8859_1), null);
        assertFault("csv.empty", file("\n ,;\n", StandardCharsets.UTF_8), null);
    }

    @Test
    void refusesAFileThatIsNotInTheGivenEncoding() throws IOException {
        var latin = file("Zweck,Ort\nGüte,hier\n", StandardCharsets.ISO_8859_1);
        assertFault("csv.encoding", latin, "UTF-8");
    }

    @Test
    void namesTheRowThatCannotBeRead() throws IOException {
        var csv = CsvFile.open(file("Name,Unit\nA,B\n\"C\" D,E\n", StandardCharsets.UTF_8), null, null);
        assertThatThrownBy(() -> rows(csv)).hasMessageContaining("row 3");
    }

    private static void assertFault(String code, Path file, @Nullable String encoding) {
        assertThatThrownBy(() -> rows(CsvFile.open(file, encoding, null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().code()).isEqualTo(code));
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
