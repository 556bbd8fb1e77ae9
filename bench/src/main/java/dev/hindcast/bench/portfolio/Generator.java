package dev.hindcast.bench.portfolio;

import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.UnitDefined;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands made-up events to the product's own projections of the portfolio, in batches, as its processors would. */
final class Generator {

    private static final int PROJECTS_A_BATCH = 8;
    private static final int THREADS = 4;

    private final List<AnnotationEventHandlerAdapter> projections = new ArrayList<>();
    private final TransactionTemplate transactions;

    Generator(Product product) {
        transactions = new TransactionTemplate(product.get(PlatformTransactionManager.class));
        var parameters = product.get(Configuration.class).getComponent(ParameterResolverFactory.class);
        for (var bean : product.beans()) {
            var group = bean.getClass().getAnnotation(ProcessingGroup.class);
            if (group != null && group.value().startsWith("portfolio-")) {
                projections.add(new AnnotationEventHandlerAdapter(bean, parameters));
            }
        }
    }

    void tell(int projects, int ledgerEvents) {
        transactions.executeWithoutResult(status -> directory().forEach(this::project));
        try (var workers = Executors.newFixedThreadPool(THREADS)) {
            var batches = new ArrayList<Future<?>>();
            for (int from = 0; from < projects; from += PROJECTS_A_BATCH) {
                var first = from;
                var last = Math.min(projects, from + PROJECTS_A_BATCH);
                batches.add(workers.submit(() ->
                        transactions.executeWithoutResult(status -> IntStream.range(first, last)
                                .forEach(number -> projectHistory(number, eventsOf(number, projects, ledgerEvents))))));
            }
            for (int i = 0; i < batches.size(); i++) {
                batches.get(i).get();
                if (100 * i / batches.size() / 10 > 100 * (i - 1) / batches.size() / 10) {
                    System.out.printf("  %d %%%n", 100 * i / batches.size());
                }
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int eventsOf(int number, int projects, int ledgerEvents) {
        return ledgerEvents / projects + (number < ledgerEvents % projects ? 1 : 0);
    }

    private void projectHistory(int number, int ledgerEvents) {
        Map<String, Long> versions = new HashMap<>();
        History.of(number, ledgerEvents).forEach(told -> {
            var aggregate = told.event().getClass().getPackageName() + number;
            var version = versions.merge(aggregate, 0L, (before, first) -> before + 1);
            project(message(aggregate, version, told.event(), told.day()));
        });
    }

    private void project(DomainEventMessage<?> message) {
        for (var projection : projections) {
            if (projection.canHandle(message)) {
                try {
                    projection.handle(message);
                } catch (Exception failed) {
                    throw new IllegalStateException(message.getPayload().toString(), failed);
                }
            }
        }
    }

    /** Twelve units, six goals, and the rates of two currencies, set on the second of each month for its first day. */
    private static List<DomainEventMessage<?>> directory() {
        var events = new ArrayList<DomainEventMessage<?>>();
        var start = History.BEGINNING.withDayOfMonth(1).minusMonths(2);
        for (int i = 0; i < 12; i++) {
            var unit = new UnitDefined("organisation", "UNIT-" + i, "Unit " + i, false);
            events.add(message("organisation", events.size(), unit, start));
        }
        for (int i = 0; i < 6; i++) {
            var goal = new GoalDefined("organisation", "GOAL-" + i, "Goal " + i, null);
            events.add(message("organisation", events.size(), goal, start));
        }
        for (int month = 0; month < 80; month++) {
            var day = start.plusMonths(month);
            for (var currency : List.of("USD", "GBP")) {
                var euro = BigDecimal.valueOf((currency.equals("USD") ? 8_500 : 11_400) + 37 * month % 600, 4);
                var rate = new ExchangeRateSet("organisation", currency, day, euro);
                events.add(message("organisation", events.size(), rate, day.plusDays(1)));
            }
        }
        return events;
    }

    private static DomainEventMessage<?> message(String aggregate, long version, Object event, LocalDate day) {
        var recorded = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new GenericDomainEventMessage<>("bench", aggregate, version, event, Caller.at(recorded, day));
    }
}
