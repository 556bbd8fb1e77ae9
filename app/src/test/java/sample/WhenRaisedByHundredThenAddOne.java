package sample;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Follows a raise by 100 with one more, and one by 200 with what the counter refuses. */
@DisallowReplay
@ProcessingGroup("sample-automation")
class WhenRaisedByHundredThenAddOne {

    private final CommandGateway commands;

    WhenRaisedByHundredThenAddOne(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CounterRaised event) {
        if (event.amount() == 100) {
            commands.sendAndWait(new CounterCommand.Add(new CounterId(event.counter()), 1));
        }
        if (event.amount() == 200) {
            commands.sendAndWait(new CounterCommand.Add(new CounterId(event.counter()), 2_000_000));
        }
    }
}
