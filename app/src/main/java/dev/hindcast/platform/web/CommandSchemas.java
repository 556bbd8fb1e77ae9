package dev.hindcast.platform.web;

import dev.hindcast.platform.web.binding.Kind;
import dev.hindcast.platform.web.binding.RecordShape;
import dev.hindcast.platform.web.binding.RecordShape.Part;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Text;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes bodies of commands by the same shapes that bind them, so that the document cannot differ from the edge. */
final class CommandSchemas {

    private static final String MONEY = "#/components/schemas/Money";

    private CommandSchemas() {}

    /** The body of the command; parts that the URL gives are left out. */
    static Schema<?> of(Class<?> command, Set<String> inUrl) {
        var shape = RecordShape.of(command);
        var body = object();
        var byId =
                inUrl.contains("id") ? shape.identifiedByUrl().map(Part::name).orElse("") : "";
        shape.parts().stream()
                .filter(part -> !part.fresh() && !part.name().equals(byId) && !inUrl.contains(part.name()))
                .forEach(part -> add(body, part, false));
        body.addProperty(
                CommandArgument.EFFECTIVE,
                string("date").description("The date from which it holds, not in the future; today unless said."));
        return body;
    }

    private static void add(Schema<?> body, Part part, boolean optional) {
        if (part.kind() instanceof Kind.Group(var inner)) {
            inner.parts().forEach(nested -> add(body, nested, optional || part.optional()));
            return;
        }
        body.addProperty(part.name(), of(part.kind()));
        var mayBeEmpty = part.kind() instanceof Kind.Many || part.kind() instanceof Kind.Table;
        if (!optional && !part.optional() && !mayBeEmpty) {
            body.addRequiredItem(part.name());
        }
    }

    private static Schema<?> of(Kind kind) {
        return switch (kind) {
            case Kind.Scalar(var type) -> scalar(type);
            case Kind.Wrapped(var shape, var inner) -> limited(of(inner), shape.type());
            case Kind.Identifier(var type) -> string(null).description(identifier(type));
            case Kind.Choice(var type) -> {
                var choice = new Schema<String>();
                choice.addType("string");
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .forEach(choice::addEnumItemObject);
                yield choice;
            }
            case Kind.Amount() -> new Schema<>().$ref(MONEY);
            case Kind.Many(var element, var distinct) -> {
                var array = new Schema<>();
                array.addType("array");
                yield array.items(of(element)).uniqueItems(distinct ? true : null);
            }
            case Kind.Table(var value) -> {
                var table = new Schema<>();
                table.addType("object");
                yield table.additionalProperties(of(value));
            }
            case Kind.Group(var shape) -> {
                var nested = object();
                shape.parts().forEach(part -> add(nested, part, false));
                yield nested;
            }
        };
    }

    private static Schema<?> scalar(Class<?> type) {
        if (type == BigDecimal.class) {
            var number = new Schema<>();
            number.setTypes(new LinkedHashSet<>(Set.of("string", "number")));
            return number.description("A decimal number; as a text it keeps every digit.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return typed("integer");
        }
        if (type == LocalDate.class) {
            return string("date");
        }
        if (type == Instant.class) {
            return string("date-time");
        }
        if (type == YearMonth.class) {
            return string(null).pattern("^\\d{4}-\\d{2}$").description("A month such as 2026-01.");
        }
        if (type == Currency.class) {
            return string(null).pattern("^[A-Z]{3}$").description("An ISO 4217 code such as EUR.");
        }
        return string(null);
    }

    private static Schema<?> limited(Schema<?> schema, Class<?> type) {
        if (type == Line.class) {
            return schema.minLength(1).maxLength(Text.LINE);
        }
        if (type == Paragraph.class) {
            return schema.minLength(1).maxLength(Text.PARAGRAPH);
        }
        return type == Document.class
                ? schema.minLength(1).maxLength(Text.DOCUMENT).description("Markdown.")
                : schema;
    }

    private static String identifier(Class<?> type) {
        if (type == PersonId.class) {
            return "A person's user name or id.";
        }
        return type == ProjectId.class ? "A project's key or id." : "An identifier.";
    }

    static Schema<?> money() {
        var money = object();
        money.description("An amount in a currency; at most the currency's digits after the point.");
        money.addProperty("amount", string(null).example("1250.00"));
        money.addProperty("currency", string(null).pattern("^[A-Z]{3}$").example("EUR"));
        money.addRequiredItem("amount");
        money.addRequiredItem("currency");
        return money;
    }

    static Schema<?> object() {
        return typed("object").additionalProperties(false);
    }

    static Schema<?> string(@Nullable String format) {
        return typed("string").format(format);
    }

    private static Schema<?> typed(String type) {
        var schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}
