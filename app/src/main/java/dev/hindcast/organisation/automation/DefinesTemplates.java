package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand.DefineTemplate;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start defines the templates of post-mortems; what administrators made of them is left alone. */
@Component
@Order(6)
class DefinesTemplates implements BeforeServing {

    private static final Map<String, String> NAMES = names();

    private final CommandGateway commands;
    private final OrganisationFacts facts;
    private final Clock clock;
    private final InstallationZone zone;

    DefinesTemplates(CommandGateway commands, OrganisationFacts facts, Clock clock, InstallationZone zone) {
        this.commands = commands;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void prepare() {
        var now = clock.instant();
        var occasion = new Occasion(Actor.SYSTEM, now, zone.dayOf(now), Source.AUTOMATION);
        NAMES.forEach((code, name) -> {
            if (!facts.hasTemplate(new Code(code))) {
                commands.sendAndWait(GenericCommandMessage.<Object>asCommandMessage(
                                new DefineTemplate(new Code(code), new Line(name), new Document(text(code))))
                        .andMetaData(occasion.metadata()));
            }
        });
    }

    private static String text(String code) {
        var file = "/templates/" + code.toLowerCase(Locale.ROOT) + ".md";
        try (var stream = Objects.requireNonNull(DefinesTemplates.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("PROJECT", "A project that was stopped");
        names.put("EXPERIMENT", "An experiment that failed");
        names.put("INCIDENT", "An incident in operation");
        return names;
    }
}
