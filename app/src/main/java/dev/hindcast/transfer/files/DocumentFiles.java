package dev.hindcast.transfer.files;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Text;
import dev.hindcast.transfer.Understood;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Post-mortems in documents: a Markdown file, a Word document, or a zip of many of them.
 *
 * @see "ADR-0076"
 */
public final class DocumentFiles {

    /** The most documents that an archive may hold. */
    public static final int MOST_DOCUMENTS = 5_000;

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final long MOST_BYTES_TOGETHER = 500L * 1024 * 1024;
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");
    private static final int START = 8_192;

    private final Function<String, Optional<String>> causeCode;

    /** @param causeCode the code of a cause that is called so; empty when there is none */
    public DocumentFiles(Function<String, Optional<String>> causeCode) {
        this.causeCode = causeCode;
    }

    /** All that a file holds, and what else was in it. */
    public record Held(List<Understood> documents, List<String> notes) {}

    /** What the documents say; empty when the file is none of these, but perhaps a table. */
    public Optional<Held> read(String name, Path file) throws IOException {
        var ending = Names.ending(name);
        if (MARKDOWN.contains(ending)) {
            return Optional.of(one(name, Files.newInputStream(file)));
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(one(name, Files.newInputStream(file)));
            }
            return holdsDocuments(zip) ? Optional.of(all(zip)) : Optional.empty();
        } catch (ZipException noZip) {
            if (Set.of("docx", "doc", "odt", "rtf", "pdf", "html", "htm", "zip", "pages")
                    .contains(ending)) {
                throw InvalidInput.of(
                        "file",
                        "document.unreadable",
                        "is no Word document in the form .docx and no Markdown; save it as one of them");
            }
            return Optional.empty();
        }
    }

    private static boolean holdsDocuments(ZipFile zip) {
        return zip.stream().anyMatch(DocumentFiles::isDocument)
                && zip.stream().noneMatch(entry -> Names.ending(entry.getName()).equals("csv"));
    }

    private static boolean isDocument(ZipEntry entry) {
        var ending = Names.ending(entry.getName());
        return !isHidden(entry) && (MARKDOWN.contains(ending) || ending.equals("docx"));
    }

    private static boolean isHidden(ZipEntry entry) {
        var name = entry.getName();
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".")
                || name.substring(name.lastIndexOf('/') + 1).startsWith("~$");
    }

    private Held one(String name, InputStream content) throws IOException {
        try (content) {
            return new Held(List.of(understood(name, bytes(name, content, MOST_BYTES))), List.of());
        }
    }

    private Held all(ZipFile zip) throws IOException {
        var documents = new ArrayList<Understood>();
        var notes = new ArrayList<String>();
        var keys = new HashSet<String>();
        var room = MOST_BYTES_TOGETHER;
        for (var entry : zip.stream().filter(each -> !isHidden(each)).toList()) {
            var name = Text.readable(entry.getName());
            if (!isDocument(entry)) {
                notes.add("%s was left out: it is no Markdown file and no Word document".formatted(name));
                continue;
            }
            if (documents.size() == MOST_DOCUMENTS) {
                throw InvalidInput.of(
                        "file", "documents.tooMany", "holds more than %,d documents".formatted(MOST_DOCUMENTS));
            }
            try (var content = zip.getInputStream(entry)) {
                var bytes = bytes(name, content, (int) Math.min(room, MOST_BYTES));
                room -= bytes.length;
                var document = understood(name, bytes);
                if (keys.add(document.externalKey())) {
                    documents.add(document);
                } else {
                    notes.add("%s was left out: another document has the identifier '%s' too"
                            .formatted(name, document.externalKey()));
                }
            } catch (InvalidInput unreadable) {
                notes.add("%s was left out: it %s"
                        .formatted(name, unreadable.faults().getFirst().message()));
            }
        }
        if (documents.isEmpty()) {
            throw InvalidInput.of(
                    "file", "documents.none", "holds no document that can be read: " + String.join("; ", notes));
        }
        return new Held(documents, notes);
    }

    private static byte[] bytes(String name, InputStream content, int most) throws IOException {
        try {
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw InvalidInput.of(
                        "file", "file.tooLarge", "holds more than %d MB".formatted(MOST_BYTES / 1024 / 1024));
            }
            return bytes;
        } catch (ZipException damaged) {
            throw InvalidInput.of("file", "document.unreadable", "cannot be unpacked: " + name);
        }
    }

    private Understood understood(String name, byte[] bytes) {
        if (Names.ending(name).equals("docx") || startsWith(bytes, 'P', 'K', 3, 4)) {
            return word(name, bytes);
        }
        return MarkdownPostMortem.read(name, Text.readable(text(bytes)), causeCode);
    }

    private Understood word(String name, byte[] bytes) {
        try {
            var words = WordText.read(new ByteArrayInputStream(bytes));
            var read = MarkdownPostMortem.read(name, Text.readable(words.markdown()), causeCode);
            var notes = new ArrayList<>(read.notes());
            notes.addAll(words.leftOut());
            return new Understood(
                    read.file(),
                    read.title(),
                    read.externalKey(),
                    read.project(),
                    read.unit(),
                    read.publishedOn(),
                    read.tags(),
                    read.causes(),
                    read.parts(),
                    notes);
        } catch (IOException | RuntimeException unreadable) {
            throw InvalidInput.of(
                    "file",
                    "document.unreadable",
                    "is no Word document that can be read; it may be damaged, protected by a password, or packed to harm");
        }
    }

    /** Text in UTF-8, UTF-16 with its mark, or else Windows-1252. */
    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        requireText(bytes);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static void requireText(byte[] bytes) {
        var controls = 0;
        for (var i = 0; i < Math.min(START, bytes.length); i++) {
            controls +=
                    bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r' ? 1 : 0;
        }
        if (controls > 1) {
            throw InvalidInput.of("file", "document.binary", "holds no text, whatever its name says");
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
