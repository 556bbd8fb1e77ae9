package dev.hindcast.transfer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.Understood;
import dev.hindcast.transfer.Understood.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

    @TempDir
    Path folder;

    private final DocumentFiles files =
            new DocumentFiles(called -> called.equals("DATA_LACKING") ? Optional.of("DATA_LACKING") : Optional.empty());

    @Test
    void readsFrontMatterAndHeadings() throws IOException {
        var read = markdown("""
                ---
                id: PM-7
                title: "Churn: why nobody was kept"
                unit: RETAIL
                project: CHURN
                published: 2024-03-01
                tags: [churn, marketing]
                causes:
                  - DATA_LACKING
                  - moonphase
                severity: SEV2
                ---
                # Summary
                The model was *right*, and too late.

                ## Impact
                Nobody was kept.
                ### Regions
                EUR 40,000

                # 2. Root Cause:
                Labels came weekly.

                # Lessons learned
                1. Ask when labels arrive
                   before modelling.
                2. Measure lateness.

                Also: talk to marketing.

                # The weather
                It rained.
                """);

        assertThat(read.title()).isEqualTo("Churn: why nobody was kept");
        assertThat(read.externalKey()).isEqualTo("PM-7");
        assertThat(List.of(read.unit(), read.project(), read.publishedOn()))
                .containsExactly("RETAIL", "CHURN", "2024-03-01");
        assertThat(read.tags()).containsExactly("churn", "marketing");
        assertThat(read.causes()).containsExactly("DATA_LACKING");
        assertThat(places(read)).isEqualTo("""
                Summary > SUMMARY
                Impact > IMPACT
                2. Root Cause: > EXPECTED_AND_HAPPENED
                Lessons learned > LESSONS
                The weather > BACKGROUND ?
                Cause > EXPECTED_AND_HAPPENED ?
                severity > BACKGROUND ?""");
        assertThat(text(read, "Impact")).contains("Nobody was kept.", "#### Regions", "EUR 40,000");
        assertThat(read.notes())
                .anyMatch(note -> note.contains("moonphase"))
                .anyMatch(note -> note.contains("weather"));
        var row = row(read);
        assertThat(row.get("lessons").lines())
                .containsExactly(
                        "Ask when labels arrive before modelling.", "Measure lateness.", "Also: talk to marketing.");
        assertThat(row.get("BACKGROUND")).contains("#### The weather", "It rained.", "SEV2");
        assertThat(row.get("cause")).isEqualTo("DATA_LACKING");
    }

    @Test
    void readsTheTemplateThatReliabilityEngineersUse() throws IOException {
        var read = markdown("""
                # Shakespeare Sonnet++ Postmortem (incident #465)

                **Date:** 2015-10-21

                **Authors:** jennifer, martym

                **Status:** Complete, action items in progress

                **Summary:** Search was down for 66 minutes.

                **Impact:** Estimated 1.21B queries lost.

                **Root Causes:** Cascading failure due to high load.

                **Trigger:** A latent bug.

                **Resolution:** Traffic was sent to a sacrificial cluster.

                **Detection:** Borgmon detected it.

                ## Action Items

                | Action Item | Owner |
                | --- | --- |
                | Update playbook | jennifer |

                ## Lessons Learned

                ### What went well
                - Monitoring alerted us

                ### What went wrong
                - We were out of practice

                ### Where we got lucky
                - The mailing list

                ## Timeline
                2015-10-21 (*all times UTC*)
                - 14:51 News reports
                """);

        assertThat(read.title()).isEqualTo("Shakespeare Sonnet++ Postmortem (incident #465)");
        assertThat(read.publishedOn()).isEqualTo("2015-10-21");
        assertThat(places(read)).isEqualTo("""
                Authors > BACKGROUND
                Status > BACKGROUND
                Summary > SUMMARY
                Impact > IMPACT
                Root Causes > EXPECTED_AND_HAPPENED
                Trigger > TRIGGER
                Resolution > RESPONSE
                Detection > DETECTION
                Action Items > OPEN_QUESTIONS
                What went well > WENT_WELL
                What went wrong > WENT_BADLY
                Where we got lucky > LUCKY
                Timeline > RESPONSE""");
        assertThat(row(read).get("OPEN_QUESTIONS")).contains("Update playbook");
        assertThat(row(read).get("RESPONSE")).contains("sacrificial", "#### Timeline", "14:51");
    }

    @Test
    void readsGermanAndFrench() throws IOException {
        var german = markdown("""
                ---
                titel: Bilder von Schäden
                datum: 12.05.2022
                schlagworte: Versicherung, Bilder
                ---
                # Zusammenfassung
                Zu dunkel.
                # Was ist passiert?
                61 %.
                # Erkenntnisse
                - Mit echten Bildern trainieren
                """);
        assertThat(List.of(german.title(), german.publishedOn())).containsExactly("Bilder von Schäden", "12.05.2022");
        assertThat(german.tags()).containsExactly("Versicherung", "Bilder");
        assertThat(places(german)).isEqualTo("""
                Zusammenfassung > SUMMARY
                Was ist passiert? > EXPECTED_AND_HAPPENED
                Erkenntnisse > LESSONS""");
        assertThat(places(markdown("""
                # Moteur abandonné
                ## Résumé
                Rien.
                ## Ce qui n’a pas fonctionné
                Tout.
                ## Leçons apprises
                - Comparer
                """))).isEqualTo("""
                Résumé > SUMMARY
                Ce qui n’a pas fonctionné > WENT_BADLY
                Leçons apprises > LESSONS""");
    }

    @Test
    void readsFrontMatterInToml() throws IOException {
        var read = markdown("""
                +++
                title = "Hotel prices"
                date = 2022-02-11
                tags = ["pricing"]
                +++
                ## TL;DR
                Never changed.
                """);
        assertThat(List.of(read.title(), read.publishedOn(), read.tags().getFirst()))
                .containsExactly("Hotel prices", "2022-02-11", "pricing");
        assertThat(places(read)).isEqualTo("TL;DR > SUMMARY");
    }

    @Test
    void losesNoLine() throws IOException {
        var odd = """
                Something before all
                Setext heading
                ==============
                text one
                ```
                # no heading: in code
                Impact: not this either
                ```
                ####### seven
                > # quoted
                Went well
                ---------
                text two
                #NoSpace
                """;
        var read = markdown(odd);
        var all = read.title()
                + read.parts().stream()
                        .map(part -> part.heading() + part.text())
                        .collect(Collectors.joining("\n"));
        for (var words : List.of(
                "Something before all",
                "Setext heading",
                "text one",
                "# no heading: in code",
                "not this either",
                "####### seven",
                "# quoted",
                "Went well",
                "text two",
                "#NoSpace")) {
            assertThat(all).contains(words);
        }
        assertThat(text(read, "Went well")).contains("text two");
    }

    @Test
    void readsWordByItsStyles() throws IOException {
        var read = read("Late labels.docx", word());

        assertThat(read.title()).isEqualTo("Why the labels came late");
        assertThat(read.externalKey()).isEqualTo("Late labels.docx");
        assertThat(places(read)).isEqualTo("""
                What happened > EXPECTED_AND_HAPPENED
                Lessons learned > LESSONS
                Timeline > RESPONSE""");
        assertThat(text(read, "Timeline")).contains("| When | What |", "| 14:51 | Labels \\*late\\* |");
        assertThat(row(read).get("lessons").lines()).containsExactly("Ask earlier", "Ask again");
    }

    @Test
    void readsAnArchiveAndTellsWhatItLeftOut() throws IOException {
        var zip = zip(Map.of(
                "a/one.md",
                "# One\nSummary: first".getBytes(StandardCharsets.UTF_8),
                "a/two.docx",
                word(),
                "a/broken.docx",
                "no Word at all".getBytes(StandardCharsets.UTF_8),
                "a/picture.png",
                new byte[] {1, 2, 3},
                "__MACOSX/a/._one.md",
                new byte[] {0, 0, 0},
                "a/binary.md",
                new byte[500]));
        var held = files.read("all.zip", zip).orElseThrow();

        assertThat(held.documents().stream().map(Understood::file)).containsExactlyInAnyOrder("a/one.md", "a/two.docx");
        assertThat(held.notes())
                .hasSize(3)
                .anyMatch(note -> note.startsWith("a/broken.docx was left out"))
                .anyMatch(note -> note.startsWith("a/picture.png was left out"))
                .anyMatch(note -> note.startsWith("a/binary.md was left out"));
    }

    @Test
    void refusesWhatCannotBeMeant() throws IOException {
        assertRefused("letter.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "document.unreadable");
        assertRefused("page.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "document.unreadable");
        assertRefused("noise.md", new byte[100], "document.binary");
        assertRefused("large.md", "x".repeat(21 * 1024 * 1024).getBytes(StandardCharsets.UTF_8), "file.tooLarge");
        assertRefused(
                "bomb.docx",
                Files.readAllBytes(zip(Map.of("word/document.xml", new byte[150 << 20]))),
                "document.unreadable");
        assertThat(files.read("table.csv", written("table.csv", "a,b".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void readsOddEncodings() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            var read = read("Müller.md", "# Größe\n\nSummary: Übel\n".getBytes(charset));
            assertThat(read.title()).isEqualTo("Größe");
            assertThat(text(read, "Summary")).isEqualTo("Übel");
        }
    }

    @Test
    void keepsBrokenFrontMatterAsText() throws IOException {
        var read = markdown("---\ntitle: [unclosed\n---\n# Churn again\nIt failed.\n");

        assertThat(read.title()).isEqualTo("Churn again");
        assertThat(text(read, "Front matter")).contains("[unclosed");
        assertThat(read.notes()).anyMatch(note -> note.contains("YAML"));
    }

    private Understood markdown(String text) throws IOException {
        return read("a/Some file.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private Understood read(String name, byte[] bytes) throws IOException {
        return files.read(name, written("uploaded", bytes))
                .orElseThrow()
                .documents()
                .getFirst();
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void assertRefused(String name, byte[] bytes, String code) throws IOException {
        var file = written("refused", bytes);
        assertThatThrownBy(() -> files.read(name, file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.faults().getFirst().code()).isEqualTo(code));
    }

    private static String places(Understood read) {
        return read.parts().stream()
                .map(part -> part.heading() + " > " + part.becomes() + (part.sure() ? "" : " ?"))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Understood read, String heading) {
        return read.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .map(Part::text)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> row(Understood read) throws IOException {
        var table = folder.resolve("table.csv");
        DocumentRows.write(List.of(read), table);
        assertThat(DocumentRows.mapping().fields()).containsEntry("title", Mapping.Field.of("title"));
        try (var rows = CsvFile.open(table, null, null).rows()) {
            return rows.findFirst().orElseThrow().cells();
        }
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            paragraph(document, "Title", "Why the labels came late");
            paragraph(document, "Heading1", "What happened");
            paragraph(document, null, "They came <weekly>.");
            var bold = document.createParagraph().createRun();
            bold.setBold(true);
            bold.setText("Lessons learned");
            paragraph(document, null, "Ask earlier");
            paragraph(document, null, "Ask again");
            paragraph(document, "Heading1", "Timeline");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("When");
            table.getRow(0).getCell(1).setText("What");
            table.getRow(1).getCell(0).setText("14:51");
            table.getRow(1).getCell(1).setText("Labels *late*");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
