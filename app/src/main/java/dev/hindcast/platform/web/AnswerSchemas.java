package dev.hindcast.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the schemas of answers after their records, the enclosing one first, so that no two share a name, and says which
 * of their values may be null.
 */
@SuppressWarnings("rawtypes") // as the library declares them
final class AnswerSchemas {

    private static final Pattern PACKAGE = Pattern.compile("[dD]ev\\.hindcast\\.(?:[a-z]\\w*\\.)*");
    private static final String REFERENCE = "#/components/schemas/";

    private AnswerSchemas() {}

    static void complete(OpenAPI document) {
        var components = document.getComponents();
        components.getSchemas().forEach((name, schema) -> sayWhatMayBeNull(name, schema));
        var renamed = new TreeMap<String, Schema>();
        components.getSchemas().forEach((name, schema) -> renamed.put(plain(name), schema));
        components.setSchemas(renamed);
        renamed.values().forEach(AnswerSchemas::rename);
        rename(components);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(parameter -> rename(parameter.getSchema()));
                    }
                    if (operation.getRequestBody() != null) {
                        rename(operation.getRequestBody().getContent());
                    }
                    operation.getResponses().values().forEach(response -> rename(response.getContent()));
                });
    }

    private static void rename(Components components) {
        if (components.getResponses() != null) {
            components.getResponses().values().forEach(response -> rename(response.getContent()));
        }
    }

    private static void rename(@Nullable Content content) {
        if (content != null) {
            content.values().forEach(media -> rename(media.getSchema()));
        }
    }

    private static void rename(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        var reference = schema.get$ref();
        if (reference != null) {
            schema.set$ref(REFERENCE + plain(reference.substring(REFERENCE.length())));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(AnswerSchemas::rename);
        }
        rename(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            rename(values);
        }
        for (var alternatives : alternatives(schema)) {
            alternatives.forEach(AnswerSchemas::rename);
        }
    }

    private static List<List<Schema>> alternatives(Schema<?> schema) {
        List<List<Schema>> alternatives = new ArrayList<>();
        if (schema.getAnyOf() != null) {
            alternatives.add(schema.getAnyOf());
        }
        if (schema.getOneOf() != null) {
            alternatives.add(schema.getOneOf());
        }
        if (schema.getAllOf() != null) {
            alternatives.add(schema.getAllOf());
        }
        return alternatives;
    }

    private static String plain(String name) {
        return PACKAGE.matcher(name).replaceAll("").replace(".", "");
    }

    private static void sayWhatMayBeNull(String name, Schema<?> schema) {
        var type = type(name);
        if (type == null || !type.isRecord() || schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        for (var component : type.getRecordComponents()) {
            var property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (!isLeftOutWhenEmpty(component)) {
                schema.addRequiredItem(component.getName());
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), orNull(property));
            }
        }
        schema.setProperties(properties);
    }

    private static boolean isLeftOutWhenEmpty(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
            schema.addType("null");
            return schema;
        }
        var nothing = new Schema<>();
        nothing.addType("null");
        return new Schema<>().anyOf(new ArrayList<>(List.of(schema, nothing)));
    }

    private static @Nullable Class<?> type(String name) {
        var place = PACKAGE.matcher(name);
        if (!place.lookingAt()) {
            return null;
        }
        try {
            return Class.forName(place.group() + name.substring(place.end()).replace('.', '$'));
        } catch (ClassNotFoundException generic) {
            return null;
        }
    }
}
