package dev.hindcast.platform.axon;

import java.util.List;

/** Stores the state of an aggregate and reads it back, as a snapshot would. */
public final class Snapshots {

    private static final StoredNameSerializer SERIALIZER =
            new StoredNameSerializer(StoredNames.in(List.of("dev.hindcast")));

    private Snapshots() {}

    public static <T> T storedAndRead(T aggregate) {
        return SERIALIZER.deserialize(SERIALIZER.serialize(aggregate, byte[].class));
    }
}
