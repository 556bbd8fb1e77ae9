package dev.hindcast.transfer.files;

import dev.hindcast.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells in which encoding a file is written, and that some files are no text at all. */
final class Encodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int START = 8_192;

    /** One of this many characters may be a control character; in pictures and archives many more are. */
    private static final int MOST_CONTROLS = 20;

    private Encodings() {}

    /** UTF-16 by its mark or its zero bytes, UTF-8 when the whole file is well-formed as such, else Windows-1252. */
    static Charset detect(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(START);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        requireNoWorkbook(start);
        var even = zeros(start, 0);
        var odd = zeros(start, 1);
        if (odd * 4 > start.length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even * 4 > start.length && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        requireText(start);
        return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw InvalidInput.of("encoding", "encoding.unknown", "must be an encoding such as UTF-8 or windows-1252");
        }
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static void requireNoWorkbook(byte[] start) {
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw InvalidInput.of(
                    "file",
                    "csv.workbook",
                    "looks like a workbook of a spreadsheet, or a zip without a CSV file; save it as CSV and import that");
        }
    }

    private static void requireText(byte[] start) {
        var controls = 0;
        for (byte b : start) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        if (controls > 1 && controls * MOST_CONTROLS > start.length) {
            throw InvalidInput.of("file", "csv.binary", "holds no text; it must be a CSV file");
        }
    }

    /** The number of zero bytes at even (0) or odd (1) places. */
    private static int zeros(byte[] start, int from) {
        var zeros = 0;
        for (int i = from; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return zeros;
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
}
