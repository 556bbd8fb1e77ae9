package dev.hindcast.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hindcast.shared.StoredAs;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is stored stays readable: every event has an approved form, and every form ever approved is still read. */
class EventContractTest {

    private final ApprovedEvents approved = ApprovedEvents.in(List.of("dev.hindcast"));

    @TestFactory
    Stream<DynamicTest> everyEventIsStoredAsApproved() {
        return ApprovedEvents.eventsIn("dev.hindcast")
                .map(event -> dynamicTest(event.getSimpleName(), () -> approved.verify(event)));
    }

    @TestFactory
    Stream<DynamicTest> everyApprovedFormIsStillRead() {
        return approved.files().map(file -> dynamicTest(file.getFileName().toString(), () -> approved.read(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsARecordWithAPermanentName() {
        return ApprovedEvents.eventsIn("dev.hindcast")
                .map(event -> dynamicTest(event.getSimpleName(), () -> {
                    assertThat(event).isRecord().hasAnnotations(StoredAs.class, Revision.class);
                    String feature = event.getPackageName().replaceAll(".*\\.([a-z]+)\\.events", "$1");
                    assertThat(event.getAnnotation(StoredAs.class).value())
                            .isEqualTo(feature + "." + event.getSimpleName());
                }));
    }

    @Test
    void everyAggregateHasANameForItsSnapshots() {
        assertThat(ApprovedEvents.aggregatesIn("dev.hindcast"))
                .filteredOn(type -> !Modifier.isAbstract(type.getModifiers()))
                .allSatisfy(type -> assertThat(type).hasAnnotations(StoredAs.class, Revision.class));
    }
}
