package dev.hindcast.search.read.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hindcast.shared.DomainRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class GenerationsTest {

    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    @TempDir
    Path folder;

    private final List<Generations> opened = new java.util.ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Generations::close);
    }

    @Test
    void buildsTheFirstOneFromAllEvents() {
        var history = new ToldHistory().postMortems(1, 500);
        var generations = begun(history);

        assertThat(ToldHistory.found(generations)).isEqualTo(500);
        assertThat(generations.isFed()).isTrue();
        assertThat(new IndexTokenStore(generations).fetchToken("search", 0)).isEqualTo(history.head());
        assertThat(generations.progress()).isEmpty();
    }

    @Test
    void saysThatNothingCanBeSearchedYet() {
        var hold = new CountDownLatch(1);
        var generations = opened(folder);
        generations.begin(new ToldHistory().postMortems(1, 5).beforeReading(() -> wait(hold)));

        assertThatThrownBy(() -> ToldHistory.found(generations))
                .isInstanceOf(DomainRule.class)
                .satisfies(broken -> assertThat(((DomainRule) broken).code()).isEqualTo("search-index-being-rebuilt"));
        assertThat(generations.progress()).isPresent();
        assertThat(new IndexTokenStore(generations).fetchAvailableSegments("search"))
                .isEmpty();

        hold.countDown();
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(5));
    }

    @Test
    void goesOnWhereItStopped() {
        var history = new ToldHistory().postMortems(1, 3);
        begun(history).close();

        var generations = opened(folder);
        assertThat(ToldHistory.found(generations)).isEqualTo(3);
        generations.begin(history.beforeReading(() -> {
            throw new IllegalStateException("reads again what it has");
        }));
        assertThat(generations.isFed()).isTrue();
        assertThat(ToldHistory.found(generations)).isEqualTo(3);
    }

    @Test
    void takesNewEventsWhileItIsRebuiltAndLosesNone() {
        var history = new ToldHistory().postMortems(1, 3);
        var generations = begun(history);
        var hold = new CountDownLatch(1);
        history.beforeReading(() -> wait(hold));

        generations.rebuild();
        await().until(() -> generations.progress().isPresent());
        assertThat(generations.isFed()).isTrue();
        history.tellLive(generations, 4);
        assertThat(ToldHistory.found(generations)).isEqualTo(4);
        assertThat(history.paused).isFalse();
        await().untilAsserted(() -> assertThat(names()).hasSize(2));

        hold.countDown();
        await().until(() -> generations.progress().isEmpty());
        assertThat(ToldHistory.found(generations)).isEqualTo(4);
        await().untilAsserted(() -> assertThat(names()).containsExactly("2"));
        assertThat(history.paused).isFalse();
        history.tellLive(generations, 5);
        assertThat(ToldHistory.found(generations)).isEqualTo(5);
    }

    @Test
    void servesOneOfTheTwoWheneverItIsKilled() throws IOException {
        var history = new ToldHistory().postMortems(1, 50);
        var generations = begun(history);
        var killed = new AtomicInteger();
        var copies = folder.resolveSibling(folder.getFileName() + "-killed");
        history.beforeReading(() -> copy(copies.resolve(Integer.toString(killed.incrementAndGet()))));
        generations.rebuild();
        await().until(() -> generations.progress().isEmpty());
        copy(copies.resolve(Integer.toString(killed.incrementAndGet())));

        assertThat(killed.get()).isGreaterThan(2);
        for (var each = 1; each <= killed.get(); each++) {
            var survivor = opened(copies.resolve(Integer.toString(each)));
            assertThat(ToldHistory.found(survivor)).isEqualTo(50);
            survivor.begin(history.beforeReading(() -> {}));
            assertThat(survivor.fedOne().token()).isEqualTo(history.head());
        }
        FileSystemUtils.deleteRecursively(copies);
    }

    @Test
    void isRebuiltWhenItsFolderIsDeletedUnderItsFeet() throws IOException {
        var history = new ToldHistory().postMortems(1, 50);
        var generations = begun(history);

        FileSystemUtils.deleteRecursively(folder);

        // What is open goes on answering.
        assertThat(ToldHistory.found(generations)).isEqualTo(50);
        await().until(() ->
                names().equals(List.of("2")) && generations.progress().isEmpty());
        assertThat(ToldHistory.found(generations)).isEqualTo(50);
        history.tellLive(generations, 51);
        assertThat(ToldHistory.found(generations)).isEqualTo(51);
    }

    @Test
    void answersNothingThatWasRestrictedWhileItIsRebuilt() {
        var history = new ToldHistory().postMortems(1, 50);
        var restricted = new CopyOnWriteArraySet<String>();
        var generations = new Generations(shelf(folder), _ -> restricted);
        opened.add(generations);
        generations.begin(history);
        await().until(() -> generations.progress().isEmpty());
        var hold = new CountDownLatch(1);
        history.beforeReading(() -> wait(hold));
        generations.rebuild();
        await().until(() -> generations.progress().isPresent());

        restricted.add(PostMortemFacts.id("pm7"));

        assertThat(ToldHistory.found(generations)).isEqualTo(49);
        hold.countDown();
        await().until(() -> generations.progress().isEmpty());
        // The processor that will tell of it has yet to begin again.
        assertThat(ToldHistory.found(generations)).isEqualTo(49);
    }

    @Test
    void isRebuiltWhenAFileIsTruncatedOrOverwritten() throws IOException {
        var history = new ToldHistory().postMortems(1, 200);
        var generations = begun(history);

        Files.write(largestFile(), new byte[10]);
        await().untilAsserted(() -> assertThat(names()).containsExactly("2"));
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(200));

        var file = largestFile();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
        await().untilAsserted(() -> assertThat(names()).containsExactly("3"));
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(200));
    }

    @Test
    void isRebuiltWhenItIsDamagedWhileItIsClosed() throws IOException {
        var history = new ToldHistory().postMortems(1, 20);
        begun(history).close();
        var file = largestFile();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        assertThat(ToldHistory.found(begun(history))).isEqualTo(20);
    }

    @Test
    void isRebuiltWhenWritingFindsItDamaged() throws IOException {
        var history = new ToldHistory().postMortems(1, 20);
        var generations = begun(history);
        FileSystemUtils.deleteRecursively(folder);

        assertThatThrownBy(() -> history.tellLive(generations, 21)).isInstanceOf(RuntimeException.class);

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(ToldHistory.found(generations)).isEqualTo(21));
    }

    @Test
    void isRebuiltWhenItsTokenIsUnreadable() throws IOException {
        var history = new ToldHistory().postMortems(1, 3);
        begun(history).close();
        Files.writeString(folder.resolve("1/token.json"), "{\"format\":");

        assertThat(ToldHistory.found(begun(history))).isEqualTo(3);
    }

    @Test
    void isRebuiltWhenItBelongsToAnotherDatabase() {
        begun(new ToldHistory().postMortems(1, 9)).close();

        var generations = begun(new ToldHistory().postMortems(100, 103));

        assertThat(ToldHistory.found(generations)).isEqualTo(4);
    }

    @Test
    void removesWhatOlderProgramsLeft() throws IOException {
        Files.createDirectories(folder.resolve("failures"));
        Files.writeString(folder.resolve("token.json"), "{}");

        begun(new ToldHistory().postMortems(1, 2));

        assertThat(names()).containsExactly("1");
    }

    @Test
    void isRebuiltInPartsWhenMemoryIsShort() {
        var history = new ToldHistory().postMortems(1, 5_000);
        var shelf = shelf(folder);
        var generation = shelf.create();

        var filling = new Filling(generation, history, 10_000);
        filling.fill();
        shelf.serve(generation, filling.token());
        generation.close();

        assertThat(ToldHistory.found(opened(folder))).isEqualTo(5_000);
    }

    private Generations begun(ToldHistory history) {
        var generations = opened(folder);
        generations.begin(history);
        await().until(() -> generations.progress().isEmpty());
        return generations;
    }

    private Generations opened(Path root) {
        var generations = new Generations(shelf(root));
        opened.add(generations);
        return generations;
    }

    private static LuceneShelf shelf(Path root) {
        return new LuceneShelf(root, () -> SERIALIZER);
    }

    private List<String> names() {
        try (var found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private void copy(Path target) {
        try {
            FileSystemUtils.copyRecursively(folder, target);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
