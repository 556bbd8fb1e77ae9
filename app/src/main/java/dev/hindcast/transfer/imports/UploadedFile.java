package dev.hindcast.transfer.imports;

import dev.hindcast.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file as it is uploaded: as it is, or the first CSV file that a zip holds. */
final class UploadedFile {

    private static final long MOST_BYTES = 500L * 1024 * 1024;

    private UploadedFile() {}

    /** Keeps what is to be read; a zip without a CSV file, such as a workbook, is kept as it is. */
    static void copy(InputStream uploaded, Path target) throws IOException {
        Files.copy(uploaded, target);
        try (var zip = new ZipFile(target.toFile())) {
            var entry = csv(zip);
            if (entry.isPresent()) {
                var unpacked = target.resolveSibling(target.getFileName() + ".unpacked");
                try (var content = zip.getInputStream(entry.get())) {
                    copyAtMost(content, unpacked);
                    Files.move(unpacked, target, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(unpacked);
                }
            }
        } catch (ZipException noZip) {
            // a CSV file, or what the reader will refuse
        }
    }

    private static Optional<? extends ZipEntry> csv(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .findFirst();
    }

    private static void copyAtMost(InputStream content, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[1 << 16];
            var copied = 0L;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                copied += read;
                if (copied > MOST_BYTES) {
                    throw InvalidInput.of("file", "file.tooLarge", "holds more than can be imported at once");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
