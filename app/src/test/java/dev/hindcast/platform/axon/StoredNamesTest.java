package dev.hindcast.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examples.Stored.Happened;
import examples.Stored.HappenedToo;
import examples.Stored.Nameless;
import examples.Stored.State;
import examples.Stored.Unreadable;
import examples.Stored.Unversioned;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class StoredNamesTest {

    private final StoredNameSerializer serializer = new StoredNameSerializer(
            new StoredNames(List.of(Happened.class, State.class, Unreadable.class), Set.of("sample.Gone")));

    @Test
    void storesUnderTheLogicalName() {
        var stored = serializer.serialize(new Happened("p1", new BigDecimal("1250.00")), byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("sample.Happened");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.<byte[], Object>deserialize(stored))
                .isEqualTo(new Happened("p1", new BigDecimal("1250.00")));
    }

    @Test
    void failsLoudlyOnAnUnknownName() {
        var stored = new SimpleSerializedObject<>("{}".getBytes(), byte[].class, "sample.Unheard", "1");
        assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.classForType(stored.getType())).isInstanceOf(SerializationException.class);
    }

    @Test
    void passesOverARetiredName() {
        var stored = new SimpleSerializedObject<>("{}".getBytes(), byte[].class, "sample.Gone", "1");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void refusesWhatHasNoName() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless("p1"), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesDuplicateRetiredAndUnversionedNames() {
        assertThatThrownBy(() -> new StoredNames(List.of(Happened.class, HappenedToo.class), Set.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new StoredNames(List.of(Happened.class), Set.of("sample.Happened")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new StoredNames(List.of(Unversioned.class), Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheWholeStateOfAnAggregate() {
        var state = State.filled();
        State read = serializer.deserialize(serializer.serialize(state, byte[].class));
        assertThat(read).usingRecursiveComparison().isEqualTo(state);
    }

    @Test
    void refusesASnapshotThatCannotBeRead() {
        VerifiedSnapshots.verify(serializer, State.filled());
        assertThatThrownBy(() -> VerifiedSnapshots.verify(serializer, new Unreadable()))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void keepsAxonsOwnTypesUnderTheirClassNames() {
        var token = GapAwareTrackingToken.newInstance(9, Set.of(4L, 7L));
        var replay = ReplayToken.createReplayToken(token, GapAwareTrackingToken.newInstance(2, Set.of()));
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(token, byte[].class)))
                .isEqualTo(token);
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(replay, byte[].class)))
                .isEqualTo(replay);
    }
}
