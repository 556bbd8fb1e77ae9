package dev.hindcast.platform.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/**
 * How events reach their handlers, decided by the name of the processing group: guards in the command's own transaction,
 * automations one event at a time, everything else in batches; all but guards park what fails.
 *
 * @see "ADR-0005"
 */
public final class EventProcessing extends EventProcessingModule {

    private static final int CLAIM_MILLIS = 1000;

    private final ProcessorSettings settings;
    private final ToIntFunction<Integer> shareOfSegments;
    private final ScheduledExecutorService workers;
    private final Map<String, EventHandlerInvoker> invokers = new ConcurrentHashMap<>();

    EventProcessing(ProcessorSettings settings, ToIntFunction<Integer> shareOfSegments) {
        this.settings = settings;
        this.shareOfSegments = shareOfSegments;
        this.workers = Executors.newScheduledThreadPool(
                settings.threads(),
                Thread.ofPlatform().daemon().name("event-worker-", 0).factory());
        registerEventProcessorFactory(this::processor);
        registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
        registerDefaultSequencingPolicy(_ -> new SequencePerProject());
        registerDefaultDeadLetterPolicy(_ -> new DeadLetters());
    }

    @Override
    public void initialize(Configuration axon) {
        super.initialize(axon);
        axon.onShutdown(workers::shutdown);
    }

    /** Whether the group keeps guard rows: it works within the command and may refuse it. */
    public static boolean isGuard(String group) {
        return group.endsWith("-guard");
    }

    /** Whether the group gives commands; it shows nothing that a reader could wait for. */
    public static boolean isAutomation(String group) {
        return group.endsWith("-automation");
    }

    /** What knows which events the processor of that name handles, and in which segment. */
    public @Nullable EventHandlerInvoker invoker(String processor) {
        return invokers.get(processor);
    }

    @Override
    public EventProcessingConfigurer registerDeadLetterQueue(
            String group, Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>> queue) {
        registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (_, invoker) -> invoker.enableSequenceIdentifierCache().allowReset(true));
        return super.registerDeadLetterQueue(group, queue);
    }

    private EventProcessor processor(String name, Configuration axon, EventHandlerInvoker invoker) {
        invokers.put(name, invoker);
        if (isGuard(name)) {
            return subscribingEventProcessor(name, invoker, axon.eventBus());
        }
        PooledStreamingProcessorConfiguration ours =
                (_, builder) -> builder.batchSize(isAutomation(name) ? 1 : settings.batch())
                        .initialSegmentCount(settings.segments())
                        .maxSegmentProvider(_ -> shareOfSegments.applyAsInt(settings.segments()))
                        .tokenClaimInterval(CLAIM_MILLIS)
                        .claimExtensionThreshold(CLAIM_MILLIS)
                        .coordinatorExecutor(coordinator -> coordinator(coordinator, axon))
                        .workerExecutor(workers);
        // What a feature says of its own processor comes last.
        var theirs = psepConfigs.getOrDefault(name, PooledStreamingProcessorConfiguration.noOp());
        return pooledStreamingEventProcessor(name, invoker, axon, axon.eventStore(), ours.andThen(theirs));
    }

    private static ScheduledExecutorService coordinator(String name, Configuration axon) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("coordinator-" + name).factory());
        axon.onShutdown(executor::shutdown);
        return executor;
    }
}
