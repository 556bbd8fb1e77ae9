package dev.hindcast.ui;

import dev.hindcast.desk.DeskCommand;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;

/** What lies behind the gateways in a test of a screen: prepared answers, and a record of the commands given. */
public class Answers {

    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();
    private final List<Object> asked = new ArrayList<>();
    private final List<CommandMessage<?>> given = new ArrayList<>();
    private Function<Command, Receipt> decision =
            command -> new Receipt(command.aggregate().value(), 1);

    /** From now on the query is answered by the function. */
    public <R, Q extends Query<R>> Answers to(Class<Q> query, Function<Q, R> answer) {
        answers.put(query, asked -> answer.apply(query.cast(asked)));
        return this;
    }

    /** From now on commands are decided by the function, which may refuse. */
    public void decide(Function<Command, Receipt> how) {
        decision = how;
    }

    /** Every command, also what screens note by themselves. */
    public List<Object> given() {
        return given.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    /** What was asked for by a person; what screens note by themselves is left out. */
    public List<Command> commands() {
        return commandMessages().stream()
                .map(message -> (Command) message.getPayload())
                .toList();
    }

    public List<CommandMessage<?>> commandMessages() {
        return given.stream()
                .filter(message -> !(message.getPayload() instanceof DeskCommand.LookAround
                        || message.getPayload() instanceof DeskCommand.TakeUp))
                .<CommandMessage<?>>map(message -> message)
                .toList();
    }

    /** The last question of the type. */
    public <Q> Q lastAsked(Class<Q> query) {
        return asked.reversed().stream()
                .filter(query::isInstance)
                .map(query::cast)
                .findFirst()
                .orElseThrow();
    }

    /** All questions of the type. */
    public <Q> List<Q> asked(Class<Q> query) {
        return asked.stream().filter(query::isInstance).map(query::cast).toList();
    }

    public void forget() {
        asked.clear();
        given.clear();
        decision = command -> new Receipt(command.aggregate().value(), 1);
    }

    QueryGateway queries() {
        return proxy(QueryGateway.class, arguments -> CompletableFuture.completedFuture(answer(arguments)));
    }

    CommandGateway commands(Class<CommandGateway> type) {
        return proxy(type, arguments -> {
            var message = (CommandMessage<?>) arguments[0];
            given.add(message);
            return decision.apply((Command) message.getPayload());
        });
    }

    private Object answer(Object[] arguments) {
        for (var argument : arguments) {
            if (argument instanceof Query<?> query) {
                asked.add(query);
                var answer = answers.get(query.getClass());
                if (answer == null) {
                    throw new IllegalStateException("no answer is prepared to " + query);
                }
                return answer.apply(query);
            }
        }
        throw new IllegalStateException("not a query");
    }

    private static <T> T proxy(Class<T> type, Function<Object[], Object> call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> call.apply(arguments);
                }));
    }
}
