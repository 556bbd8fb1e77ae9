package dev.hindcast.platform.axon;

import dev.hindcast.platform.security.SignedInPerson;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Completes the occasion of every command: who acts, by which way, when it is recorded and from when it holds. What an
 * automation sends while an event is handled is Hindcast's own doing, on the occasion of that event.
 *
 * @see "ADR-0004"
 */
@Component
class StatesOccasion implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final Clock clock;

    StatesOccasion(Clock clock) {
        this.clock = clock;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> complete(message);
    }

    private CommandMessage<?> complete(CommandMessage<?> message) {
        Source stated = Occasions.source(message).orElse(Source.API);
        boolean automatic = handlesAnEvent();
        Source source = automatic && !stated.mayStateThePast() ? Source.AUTOMATION : stated;
        Actor actor = automatic ? Actor.SYSTEM : Occasions.actor(message).orElseGet(StatesOccasion::signedIn);
        Instant now = clock.instant();
        Instant recordedAt = Occasions.said(message, Metadata.RECORDED_AT)
                .map(text -> stated(text, source, now))
                .orElse(now);
        LocalDate effective = Occasions.said(message, Metadata.EFFECTIVE)
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.ofInstant(recordedAt, clock.getZone()));
        if (effective.isAfter(LocalDate.ofInstant(now, clock.getZone()))) {
            throw InvalidInput.of("effective", "date.future", "must not be in the future");
        }
        Map<String, String> said = new HashMap<>(new Occasion(actor, recordedAt, effective, source).metadata());
        said.put(Metadata.RECORDED_AT, recordedAt.toString());
        said.put(
                Metadata.REQUEST_ID,
                Occasions.said(message, Metadata.REQUEST_ID)
                        .orElseGet(() -> UUID.randomUUID().toString()));
        return message.andMetaData(said);
    }

    private static boolean handlesAnEvent() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() instanceof EventMessage<?>;
    }

    private static Instant stated(String text, Source source, Instant now) {
        if (!source.mayStateThePast()) {
            throw DomainRule.forbidden(
                    "past-is-not-stated", "Only an import, the demo or a restore says when something was recorded.");
        }
        Instant recordedAt = Instant.parse(text);
        if (recordedAt.isAfter(now)) {
            throw InvalidInput.of("recordedAt", "instant.future", "must not be in the future");
        }
        return recordedAt;
    }

    /** Who is signed in; a broken rule when nobody is. */
    static Actor signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person.actor();
        }
        throw DomainRule.forbidden("nobody-signed-in", "Sign in first.");
    }
}
