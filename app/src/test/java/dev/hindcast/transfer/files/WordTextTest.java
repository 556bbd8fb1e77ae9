package dev.hindcast.transfer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Documents as Word writes them, with all that people put beside the text. */
class WordTextTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMES = "xmlns:w='" + W + "' xmlns:r='" + R + "'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    @Test
    void keepsTheTextOfTextBoxesOnceAndTellsSo() throws IOException {
        var box = "<w:txbxContent>" + p("The oil film") + "</w:txbxContent>";
        var read = read(
                "<w:p>" + run("Beside it") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("After"));

        assertThat(read.markdown().strip().lines().filter(line -> !line.isBlank()))
                .containsExactly("Beside it", "The oil film", "After");
        assertThat(read.leftOut()).containsExactly("the text of a text box stands behind the paragraph it is beside");
    }

    @Test
    void keepsContentControls() throws IOException {
        var read = read("<w:sdt><w:sdtContent>" + p("Four customers") + "</w:sdtContent></w:sdt><w:p>" + run("It cost ")
                + "<w:sdt><w:sdtContent>" + run("EUR 90") + "</w:sdtContent></w:sdt></w:p>");

        assertThat(read.markdown()).contains("Four customers", "It cost EUR 90");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void takesTrackedChangesAsAccepted() throws IOException {
        var read = read("<w:p>" + run("It found ")
                + "<w:del w:id='1' w:author='A'><w:r><w:delText>nothing</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='A'>" + run("scratches") + "</w:ins></w:p>");

        assertThat(read.markdown().strip()).isEqualTo("It found scratches");
        assertThat(read.leftOut()).containsExactly("2 tracked changes were taken as if they were accepted");
    }

    @Test
    void readsNotesWhereTheyAreReferredToAndTellsComments() throws IOException {
        var read = read("<w:p>" + run("Measured") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run(" well")
                + "<w:r><w:commentReference w:id='0'/></w:r></w:p>");

        assertThat(read.markdown().strip()).isEqualTo("Measured (On 412 rolls.) well");
        assertThat(read.leftOut())
                .containsExactly(
                        "a comment in the margin was left out",
                        "a footnote or endnote stands in brackets where it is referred to");
    }

    @Test
    void keepsLinksAndTablesWithinTables() throws IOException {
        var inner = "<w:tbl><w:tr><w:tc>" + p("37 degrees") + "</w:tc></w:tr></w:tbl>";
        var read = read("<w:p><w:hyperlink r:id='link'>" + run("the report") + "</w:hyperlink></w:p><w:tbl><w:tr><w:tc>"
                + p("lamp") + "</w:tc><w:tc>" + p("angle") + inner + p("") + "</w:tc></w:tr></w:tbl>");

        assertThat(read.markdown())
                .contains("[the report](<https://wiki.example/page>)", "| lamp | angle 37 degrees |\n| --- | --- |");
    }

    @Test
    void tellsWhatIsNoText() throws IOException {
        var read = read("<w:p><w:r><w:drawing><a:blip r:embed='x'/></w:drawing></w:r></w:p>"
                + "<w:p><w:r><w:object/></w:r></w:p><w:p><w:r><w:drawing/></w:r></w:p>");

        assertThat(read.leftOut())
                .containsExactly("a picture was left out", "a chart, diagram or embedded file was left out");
    }

    @Test
    void findsHeadingsByWhatTheirStyleIsBasedOnAndLists() throws IOException {
        var read = read("<w:p><w:pPr><w:pStyle w:val='Ours'/></w:pPr>" + run("Impact") + "</w:p>"
                + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + run("Regions") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Dots'/></w:pPr>" + run("North") + "</w:p>");

        assertThat(read.markdown()).contains("## Impact\n", "### Regions\n", "- North\n");
    }

    private static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static WordText.Words read(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + type("document", "document.main") + type("styles", "styles")
                            + type("footnotes", "footnotes")
                            + "</Types>");
            put(zip, "_rels/.rels", relationships(relationship("d", "officeDocument", "word/document.xml", "")));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(relationship("s", "styles", "styles.xml", "")
                            + relationship("f", "footnotes", "footnotes.xml", "")
                            + relationship(
                                    "link", "hyperlink", "https://wiki.example/page", " TargetMode='External'")));
            put(zip, "word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles " + NAMES + ">"
                            + "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/></w:style>"
                            + "<w:style w:type='paragraph' w:styleId='Ours'><w:name w:val='House'/><w:basedOn w:val='H1'/></w:style>"
                            + "<w:style w:type='paragraph' w:styleId='Dots'><w:name w:val='List Bullet'/></w:style></w:styles>");
            put(
                    zip,
                    "word/footnotes.xml",
                    "<w:footnotes " + NAMES + "><w:footnote w:id='2'>" + p("On 412 rolls.")
                            + "</w:footnote></w:footnotes>");
        }
        return WordText.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String type(String part, String type) {
        return "<Override PartName='/word/" + part + ".xml' ContentType='" + MAIN + type + "+xml'/>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id='" + id + "' Type='" + R + "/" + type + "' Target='" + target + "'" + mode + "/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
