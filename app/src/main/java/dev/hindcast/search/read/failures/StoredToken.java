package dev.hindcast.search.read.failures;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A token as it is written beside an index, with the format of its documents. Type and data are absent at the very beginning. */
record StoredToken(
        int format, @Nullable String type, @Nullable String data) {

    /** Raised with each change of what documents hold, so that indexes of older programs are rebuilt. */
    static final int FORMAT = 5;

    /** The oldest format that still answers questions while it is rebuilt. */
    static final int OLDEST_SERVED = 5;

    static StoredToken of(@Nullable TrackingToken token, Serializer serializer) {
        if (token == null) {
            return new StoredToken(FORMAT, null, null);
        }
        var serialized = serializer.serialize(token, String.class);
        return new StoredToken(FORMAT, serialized.getType().getName(), serialized.getData());
    }

    static StoredToken read(String json) {
        return FactStore.JSON.readValue(json, StoredToken.class);
    }

    String json() {
        return FactStore.JSON.writeValueAsString(this);
    }

    boolean canServe() {
        return format >= OLDEST_SERVED && format <= FORMAT;
    }

    boolean isCurrent() {
        return format == FORMAT;
    }

    @Nullable
    TrackingToken token(Serializer serializer) {
        return type == null || data == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(data, String.class, type, null));
    }
}
