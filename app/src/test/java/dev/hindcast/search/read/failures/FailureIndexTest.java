package dev.hindcast.search.read.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class FailureIndexTest {

    private static final GapAwareTrackingToken EARLIER = GapAwareTrackingToken.newInstance(3, List.of());
    private static final GapAwareTrackingToken LATER = GapAwareTrackingToken.newInstance(30, List.of(7L));

    @TempDir
    Path folder;

    @Test
    void survivesWithItsToken() {
        try (var failures = new IndexedFailures(folder)) {
            failures.tellAll();
            tokens(failures).storeToken(LATER, "search", 0);
        }
        try (var failures = new IndexedFailures(folder)) {
            assertThat(tokens(failures).fetchToken("search", 0)).isEqualTo(LATER);
            assertThat(failures.find("").total()).isEqualTo(7);
        }
    }

    @Test
    void losesAndDoublesNothingWhenKilledBeforeTheTokenIsWritten() throws IOException {
        var killed = folder.resolve("killed");
        try (var failures = new IndexedFailures(folder.resolve("index"))) {
            tokens(failures).storeToken(EARLIER, "search", 0);
            failures.tellAll();
            FileSystemUtils.copyRecursively(failures.index.folder(), killed);
        }
        try (var failures = new IndexedFailures(killed)) {
            assertThat(failures.find("").total()).isEqualTo(7);
            var tokens = tokens(failures);
            assertThat(tokens.fetchToken("search", 0)).isEqualTo(EARLIER);
            failures.tellAll();
            tokens.storeToken(LATER, "search", 0);
            assertThat(failures.find("").total()).isEqualTo(7);
            assertThat(failures.find("recommendations ").total()).isEqualTo(2);
        }
    }

    @Test
    void keepsNothingThatItsTokenDoesNotCoverWhenKilledBeforeTheCommit() throws IOException {
        var killed = folder.resolve("killed");
        try (var failures = new IndexedFailures(folder.resolve("index"))) {
            tokens(failures).storeToken(EARLIER, "search", 0);
            failures.index.write(List.of(FailureDocument.facts("person:x", "{}")), List.of());
            assertThat(failures.index.facts("person:x")).isPresent();
            FileSystemUtils.copyRecursively(failures.index.folder(), killed);
        }
        try (var failures = new IndexedFailures(killed)) {
            assertThat(failures.index.facts("person:x")).isEmpty();
            assertThat(tokens(failures).fetchToken("search", 0)).isEqualTo(EARLIER);
        }
    }

    @Test
    void forgetsWhatAFailedBatchTold() {
        try (var failures = new IndexedFailures(folder)) {
            tokens(failures).storeToken(EARLIER, "search", 0);
            failures.stopped("p9", "NINE", "Ninth", "RETAIL", "2025-01-01");
            tokens(failures).fetchToken("search", 0);
            tokens(failures).storeToken(LATER, "search", 0);
            assertThat(failures.find("").total()).isZero();
        }
    }

    @Test
    void isRebuiltWhenAFileIsDamaged() throws IOException {
        try (var failures = new IndexedFailures(folder)) {
            failures.tellAll();
            tokens(failures).storeToken(LATER, "search", 0);
        }
        damage(folder.resolve(FailureDocument.INDEX));
        try (var failures = new IndexedFailures(folder)) {
            assertThat(failures.find("").total()).isZero();
            assertThat(tokens(failures).fetchSegments("search")).isEmpty();
        }
    }

    @Test
    void isRebuiltWhenItsDocumentsAreGone() {
        try (var failures = new IndexedFailures(folder)) {
            failures.tellAll();
            tokens(failures).storeToken(LATER, "search", 0);
        }
        assertThat(deleted(folder.resolve(FailureDocument.INDEX))).isTrue();
        try (var failures = new IndexedFailures(folder)) {
            assertThat(tokens(failures).fetchSegments("search")).isEmpty();
        }
    }

    @Test
    void isRebuiltWhenItsTokenIsUnreadable() throws IOException {
        try (var failures = new IndexedFailures(folder)) {
            failures.tellAll();
            tokens(failures).storeToken(LATER, "search", 0);
            Files.writeString(folder.resolve("token.json"), "{\"format\":");
            var tokens = tokens(failures);
            assertThat(tokens.fetchSegments("search")).isEmpty();
            tokens.initializeTokenSegments("search", 1, null);
            assertThat(failures.find("").total()).isZero();
            assertThat(tokens.fetchSegments("search")).containsExactly(0);
            assertThat(tokens.fetchToken("search", 0)).isNull();
        }
    }

    @Test
    void isRebuiltWhenItBelongsToAnotherDatabase() {
        try (var failures = new IndexedFailures(folder)) {
            failures.tellAll();
            tokens(failures).storeToken(LATER, "search", 0);
            var tokens = new IndexTokenStore(file(failures), failures.writer, () -> false);
            assertThat(tokens.fetchSegments("search")).isEmpty();
            tokens.initializeTokenSegments("search", 1, EARLIER);
            assertThat(tokens.fetchSegments("search")).containsExactly(0);
            assertThat(failures.find("").total()).isZero();
        }
    }

    private static IndexTokenStore tokens(IndexedFailures failures) {
        return new IndexTokenStore(file(failures), failures.writer, () -> true);
    }

    private static TokenFile file(IndexedFailures failures) {
        return new TokenFile(
                failures.index.folder(), Jackson3Serializer.builder().build());
    }

    private static boolean deleted(Path directory) {
        try {
            return FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            var largest = files.filter(file -> !file.endsWith("write.lock"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }
}
