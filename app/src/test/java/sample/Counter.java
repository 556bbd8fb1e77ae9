package sample;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A tiny aggregate on which the platform is tried. */
@Aggregate
@Revision("1")
@StoredAs("sample.Counter")
class Counter {

    @AggregateIdentifier
    private String id;

    private int count;

    Counter() {}

    @CommandHandler
    Counter(CounterCommand.Open command) {
        AggregateLifecycle.apply(new CounterOpened(command.counter().value()));
    }

    @CommandHandler
    void handle(CounterCommand.Add command, Occasion occasion) {
        if (count + command.amount() > 1_000_000) {
            throw DomainRule.conflict("counter-is-full", "The counter is full.");
        }
        AggregateLifecycle.apply(new CounterRaised(
                id, command.amount(), occasion.actor().person().value()));
    }

    @CommandHandler
    void handle(CounterCommand.Reserve command, CounterRoom room) {
        if (room.takenLocked() + command.amount() > CounterRoom.SIZE) {
            throw DomainRule.conflict("room-is-full", "There is no room left.");
        }
        AggregateLifecycle.apply(new CounterReserved(id, command.amount()));
    }

    @EventSourcingHandler
    void on(CounterOpened event) {
        id = event.counter();
    }

    @EventSourcingHandler
    void on(CounterRaised event) {
        count += event.amount();
    }
}

record CounterId(String value) implements Id {}

sealed interface CounterCommand extends Command {

    CounterId counter();

    @Override
    default Id aggregate() {
        return counter();
    }

    @AllowedTo({Role.TEAM_MEMBER, Role.ADMIN})
    record Open(@Fresh CounterId counter) implements CounterCommand {}

    @AllowedTo(Role.TEAM_MEMBER)
    record Add(CounterId counter, int amount) implements CounterCommand {}

    @AllowedTo(Role.TEAM_MEMBER)
    record Reserve(CounterId counter, int amount) implements CounterCommand {}
}

sealed interface CounterQuery<R> extends Query<R> {

    record Amounts(CounterId counter) implements CounterQuery<Amounts.Result> {

        record Result(List<Integer> amounts) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}

sealed interface CounterEvent {}

@Revision("1")
@StoredAs("sample.CounterReserved")
record CounterReserved(String counter, int amount) implements CounterEvent {}

@Revision("1")
@StoredAs("sample.CounterOpened")
record CounterOpened(String counter) implements CounterEvent {}

@Revision("1")
@StoredAs("sample.CounterRaised")
record CounterRaised(String counter, int amount, String by) implements CounterEvent {}
