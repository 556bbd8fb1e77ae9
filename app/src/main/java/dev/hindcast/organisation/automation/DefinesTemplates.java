package dev.hindcast.organisation.automation;

import dev.hindcast.organisation.OrganisationCommand.DefineTemplate;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.BeforeServing;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start defines the templates of post-mortems; what administrators made of them is left alone. */
@Component
@Order(6)
class DefinesTemplates implements BeforeServing {

    private static final Map<String, String> NAMES = names();

    private final FirstDefinitions definitions;
    private final OrganisationFacts facts;

    DefinesTemplates(FirstDefinitions definitions, OrganisationFacts facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    @Override
    public void prepare() {
        NAMES.forEach((code, name) -> {
            if (!facts.hasTemplate(new Code(code))) {
                definitions.add(new DefineTemplate(new Code(code), new Line(name), new Document(text(code))));
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
