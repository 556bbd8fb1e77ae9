package dev.hindcast.transfer.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose encoding (UTF-8, UTF-16 or Windows-1252) and separator (comma, semicolon or tab) are detected unless
 * given. It is read as a stream, as often as wanted.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Path path;
    private final Charset encoding;
    private final boolean strict;
    private final Preamble preamble;
    private final char separator;
    private final List<String> headings;

    private CsvFile(Path path, Charset encoding, boolean strict, @Nullable Character separator) throws IOException {
        this.path = path;
        this.encoding = encoding;
        this.strict = strict;
        try (var reader = reader()) {
            this.preamble = Preamble.read(reader);
        }
        this.separator = separator == null ? preamble.separator().orElse(detectSeparator()) : separator;
        this.headings = readHeadings();
    }

    /** Opens the file; an {@link InvalidInput} when it has no headings or the encoding or separator is none. */
    public static CsvFile open(Path path, @Nullable String encoding, @Nullable String separator) throws IOException {
        var given = encoding == null || encoding.isBlank() ? null : Encodings.named(encoding);
        var charset = given == null ? Encodings.detect(path) : given;
        var character = separator == null || separator.isEmpty() ? null : separator(separator);
        try {
            return new CsvFile(path, charset, given != null, character);
        } catch (CharacterCodingException not) {
            throw InvalidInput.of("file", "csv.encoding", "is not written in " + charset.name());
        }
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
        return records(1).map(row -> new Row(row.number(), cells(row.fields())));
    }

    /** The first rows, for a look at the file; each has as many cells as there are headings. */
    public List<List<String>> sample(int most) throws IOException {
        try (var rows = records(1)) {
            return rows.limit(most)
                    .map(row -> IntStream.range(0, headings.size())
                            .mapToObj(i -> cell(row.fields(), i))
                            .toList())
                    .toList();
        }
    }

    private record Fields(long number, List<String> fields) {}

    private Stream<Fields> records(int headings) throws IOException {
        var reader = csv();
        var rows = new Rows(reader.iterator());
        return StreamSupport.stream(((Iterable<Fields>) () -> rows).spliterator(), false)
                .skip(headings)
                .filter(row -> row.fields().stream().anyMatch(cell -> !cell.isBlank()))
                .onClose(() -> close(reader));
    }

    private final class Rows implements Iterator<Fields> {

        private final Iterator<CsvRecord> records;
        private long number = preamble.lines();

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
        public Fields next() {
            try {
                var fields = records.next().getFields();
                number++;
                return new Fields(number, fields);
            } catch (CsvParseException | UncheckedIOException malformed) {
                throw notCsv(malformed);
            }
        }

        private InvalidInput notCsv(RuntimeException malformed) {
            return malformed.getCause() instanceof CharacterCodingException
                    ? InvalidInput.of(
                            "file",
                            "csv.encoding",
                            "is not written in %s at row %d or soon after".formatted(encoding.name(), number + 1))
                    : InvalidInput.of(
                            "file",
                            "csv.malformed",
                            "cannot be read at row %d: %s".formatted(number + 1, malformed.getMessage()));
        }
    }

    private Map<String, String> cells(List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.putIfAbsent(headings.get(i), cell(fields, i));
        }
        return cells;
    }

    private static String cell(List<String> fields, int place) {
        return place < fields.size() ? fields.get(place) : "";
    }

    private List<String> readHeadings() throws IOException {
        try (var rows = records(0)) {
            return rows
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of("file", "csv.empty", "has no headings"))
                    .fields()
                    .stream()
                    .map(heading ->
                            Text.readable(heading).replaceAll("\\s+", " ").strip())
                    .toList();
        }
    }

    private BufferedReader reader() throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private CsvReader<CsvRecord> csv() throws IOException {
        var reader = reader();
        preamble.skip(reader);
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

    private static char separator(String text) {
        var character = text.equals("\\t") || text.equalsIgnoreCase("tab") ? '\t' : text.charAt(0);
        if (text.length() > 1 && character != '\t' || character == '"' || character < ' ' && character != '\t') {
            throw InvalidInput.of("separator", "separator.unusable", "must be one character such as ',' or ';'");
        }
        return character;
    }

    /** The separator that occurs most often outside quotes in the heading line. */
    private char detectSeparator() throws IOException {
        var counts = new int[SEPARATORS.length];
        try (var reader = reader()) {
            preamble.skip(reader);
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
}
