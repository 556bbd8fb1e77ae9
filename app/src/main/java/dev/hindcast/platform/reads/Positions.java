package dev.hindcast.platform.reads;

import dev.hindcast.platform.axon.Appended;
import dev.hindcast.platform.axon.EventProcessing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * How far the read models have come. An event is passed when the token of the segment it falls into has reached its index
 * and does not hold it as a gap; a parked event counts as passed.
 *
 * @see "ADR-0005"
 */
@Component
class Positions {

    private final EventProcessing processing;
    private final Supplier<List<View>> views = SingletonSupplier.of(this::findViews);
    private final Serializer serializer;
    private final JdbcClient jdbc;

    Positions(EventProcessing processing, Serializer serializer, JdbcClient jdbc) {
        this.processing = processing;
        this.serializer = serializer;
        this.jdbc = jdbc;
    }

    private record View(
            String name,
            StreamingEventProcessor processor,
            @Nullable EventHandlerInvoker invoker) {

        boolean handles(Appended write) {
            return invoker == null || invoker.canHandleType(write.event().getPayloadType());
        }

        boolean handles(Appended write, Segment segment) {
            return invoker == null || invoker.canHandle(write.event(), segment);
        }
    }

    private List<View> findViews() {
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StreamingEventProcessor)
                .filter(entry -> !EventProcessing.isAutomation(entry.getKey()))
                .map(entry -> new View(
                        entry.getKey(), (StreamingEventProcessor) entry.getValue(), processing.invoker(entry.getKey())))
                .toList();
    }

    /** The index of the last event in the store. */
    long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event_store.domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** Whether every read model that shows this event has passed it. */
    boolean havePassed(Appended write) {
        return views.get().stream()
                .filter(view -> view.handles(write))
                .allMatch(view -> segments(view, segment -> view.handles(write, segment), write.index()));
    }

    /** Whether every read model has passed everything up to this index. */
    boolean havePassed(long index) {
        return views.get().stream().allMatch(view -> segments(view, _ -> true, index));
    }

    private boolean segments(View view, Predicate<Segment> concerned, long index) {
        // What the processor hands out goes on changing, so it is looked at once.
        Map<Integer, EventTrackerStatus> here = Map.copyOf(view.processor().processingStatus());
        boolean passed = here.values().stream()
                .filter(status -> concerned.test(status.getSegment()))
                .allMatch(status -> hasReached(status.getTrackingToken(), index));
        return passed && (isWhole(here.values()) || segmentsElsewhere(view, here.keySet(), concerned, index));
    }

    /** Whether these segments are all there are: their shares add up to one. */
    private static boolean isWhole(Collection<EventTrackerStatus> statuses) {
        return statuses.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1L))
                        .sum()
                >= 1;
    }

    private boolean segmentsElsewhere(View view, Collection<Integer> here, Predicate<Segment> concerned, long index) {
        List<Stored> stored = jdbc.sql(
                        "select segment, token, token_type from event_store.token_entry where processor_name = ?")
                .param(view.name())
                .query((row, _) -> new Stored(row.getInt(1), row.getBytes(2), row.getString(3)))
                .list();
        int[] ids = stored.stream().mapToInt(Stored::segment).toArray();
        return !stored.isEmpty()
                && stored.stream()
                        .filter(each -> !here.contains(each.segment()))
                        .filter(each -> concerned.test(Segment.computeSegment(each.segment(), ids)))
                        .allMatch(each -> hasReached(each.read(serializer), index));
    }

    private record Stored(
            int segment, byte @Nullable [] token, @Nullable String tokenType) {

        @Nullable
        TrackingToken read(Serializer serializer) {
            return token == null || tokenType == null
                    ? null
                    : serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, tokenType, null));
        }
    }

    private static boolean hasReached(@Nullable TrackingToken token, long index) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken at
                && at.getIndex() >= index
                && !at.getGaps().contains(index);
    }
}
