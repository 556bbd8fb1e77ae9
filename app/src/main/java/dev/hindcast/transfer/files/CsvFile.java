package dev.hindcast.transfer.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hindcast.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose encoding (UTF-8, UTF-16 or Windows-1252) and separator (comma, semicolon or tab) are detected unless
 * given. It is read as a stream, as often as wanted.
 */
public final class CsvFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Path path;
    private final Charset encoding;
    private final char separator;
    private final List<String> headings;

    private CsvFile(Path path, Charset encoding, char separator) throws IOException {
        this.path = path;
        this.encoding = encoding;
        this.separator = separator;
        this.headings = readHeadings();
    }

    /** Opens the file; an {@link InvalidInput} when it has no headings or the encoding or separator is none. */
    public static CsvFile open(Path path, @Nullable String encoding, @Nullable String separator) throws IOException {
        var charset = encoding == null || encoding.isBlank() ? detectEncoding(path) : charset(encoding);
        var character =
                separator == null || separator.isEmpty() ? detectSeparator(path, charset) : separator(separator);
        return new CsvFile(path, charset, character);
    }

    public Charset encoding() {
        return encoding;
    }

    public char separator() {
        return separator;
    }

    public List<String> headings() {
        return headings;
    }

    /** One row: its number as a spreadsheet counts (the headings are row 1) and its cells by heading. */
    public record Row(long number, Map<String, String> cells) {}

    /** The rows that have any text, to be closed; an {@link InvalidInput} while reading when the file is no CSV. */
    public Stream<Row> rows() throws IOException {
        var reader = csv();
        var records = reader.iterator();
        if (records.hasNext()) {
            records.next();
        }
        var rows = new Rows(records);
        return StreamSupport.stream(((Iterable<Row>) () -> rows).spliterator(), false)
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.isBlank()))
                .onClose(() -> close(reader));
    }

    private final class Rows implements Iterator<Row> {

        private final Iterator<CsvRecord> records;
        private long number = 1;

        Rows(Iterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException | UncheckedIOException malformed) {
                throw notCsv(malformed);
            }
        }

        @Override
        public Row next() {
            number++;
            try {
                return new Row(number, cells(records.next().getFields()));
            } catch (CsvParseException | UncheckedIOException malformed) {
                throw notCsv(malformed);
            }
        }

        private InvalidInput notCsv(RuntimeException malformed) {
            return InvalidInput.of(
                    "file", "csv.malformed", "cannot be read at row %d: %s".formatted(number, malformed.getMessage()));
        }
    }

    private Map<String, String> cells(List<String> fields) {
        Map<String, String> cells = new java.util.LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), i < fields.size() ? fields.get(i) : "");
        }
        return cells;
    }

    private List<String> readHeadings() throws IOException {
        try (var reader = csv()) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw InvalidInput.of("file", "csv.empty", "has no headings");
            }
            return records.next().getFields().stream()
                    .map(heading -> heading.strip())
                    .toList();
        } catch (CsvParseException malformed) {
            throw InvalidInput.of("file", "csv.malformed", "cannot be read: " + malformed.getMessage());
        }
    }

    private CsvReader<CsvRecord> csv() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), encoding));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader);
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset detectEncoding(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            var start = in.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(path), decoder)) {
            var buffer = new char[1 << 16];
            while (reader.read(buffer) >= 0) {
                // read to the end: only then is it known
            }
            return true;
        } catch (CharacterCodingException not) {
            return false;
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw InvalidInput.of("encoding", "encoding.unknown", "must be an encoding such as UTF-8 or windows-1252");
        }
    }

    private static char separator(String text) {
        var character = text.equals("\\t") || text.equalsIgnoreCase("tab") ? '\t' : text.charAt(0);
        if (text.length() > 1 && character != '\t' || character == '"' || character == '\n' || character == '\r') {
            throw InvalidInput.of("separator", "separator.unusable", "must be one character such as ',' or ';'");
        }
        return character;
    }

    /** The separator that occurs most often outside quotes in the heading line. */
    private static char detectSeparator(Path path, Charset encoding) throws IOException {
        var counts = new int[SEPARATORS.length];
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), encoding))) {
            var quoted = false;
            for (int c = reader.read(); c >= 0 && (quoted || c != '\n' && c != '\r'); c = reader.read()) {
                quoted ^= c == '"';
                for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
                    counts[i] += c == SEPARATORS[i] ? 1 : 0;
                }
            }
        }
        var best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS[best];
    }

    /** The first rows, for a look at the file. */
    public List<List<String>> sample(int most) throws IOException {
        try (var rows = rows()) {
            return rows.limit(most)
                    .map(row -> (List<String>) new ArrayList<>(row.cells().values()))
                    .toList();
        }
    }
}
