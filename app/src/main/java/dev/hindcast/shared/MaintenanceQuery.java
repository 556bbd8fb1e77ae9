package dev.hindcast.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator may ask about the machinery behind the read models. */
public sealed interface MaintenanceQuery<R> extends Query<R> {

    /** How every processor is doing. */
    @AllowedTo(Role.ADMIN)
    record Processors() implements MaintenanceQuery<Processors.Result> {

        /**
         * One processor.
         *
         * @param replayable whether it can be emptied and filled again
         * @param beside whether what it shows goes on serving while it is filled again
         * @param running whether it works on this node
         * @param replaying whether it is being filled again
         * @param position the number of the last event it has passed on this node; while it is filled anew beside what
         *     serves, how far that is on the same scale
         * @param head the number of the last event there is
         * @param deadLetters how many events it has parked
         * @param failure what stops it at present
         */
        public record Item(
                String name,
                boolean replayable,
                boolean beside,
                boolean running,
                boolean replaying,
                long position,
                long head,
                int deadLetters,
                @Nullable String failure) {

            /** How far it has come, from 0 to 100. */
            public int percent() {
                return head == 0 ? 100 : (int) Math.min(100, position * 100 / head);
            }
        }

        /** Every processor, by name. */
        public record Result(List<Item> items) {
            public Result {
                items = List.copyOf(items);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** The events that a processor has parked, at most 500. */
    @AllowedTo(Role.ADMIN)
    record DeadLetters(ProcessorName processor) implements MaintenanceQuery<DeadLetters.Result> {

        /**
         * One parked event.
         *
         * @param sequence the project or aggregate whose events are parked together
         * @param type the stored name of the event
         * @param cause what went wrong; absent when it only waits behind another one
         */
        public record Item(
                String id,
                String sequence,
                long index,
                String event,
                String type,
                Instant parkedAt,
                @Nullable Instant triedAt,
                @Nullable String cause) {}

        /** The parked events, in the order in which they will be tried. */
        public record Result(List<Item> items) {
            public Result {
                items = List.copyOf(items);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
