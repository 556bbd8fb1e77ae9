package dev.hindcast.platform.web.binding;

import dev.hindcast.platform.web.binding.RecordShape.Part;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes a record out of a URL's variables and a JSON body. Every fault is found before any is told; fields the record
 * does not know are faults too.
 *
 * @see "ADR-0020"
 */
public final class RecordBinder {

    private final ValueReader values;
    private final IdResolvers ids;

    public RecordBinder(IdResolvers ids) {
        this.ids = ids;
        this.values = new ValueReader(ids);
    }

    /**
     * The record; an {@link InvalidInput} with all faults, or a broken rule when the URL names nothing.
     *
     * @param url the URL's variables; {@code id} fills the first identifier that is not created
     * @param body the fields, without those that every request may carry
     * @param alsoAllowed names of fields that may be there besides the record's own
     */
    public <T> T bind(Class<T> type, Map<String, String> url, JsonNode body, Set<String> alsoAllowed) {
        if (!body.isObject()) {
            throw InvalidInput.of("", "object.expected", "The body must be a JSON object.");
        }
        var shape = RecordShape.of(type);
        var fromUrl = namedByUrl(shape, url);
        var known = new TreeSet<String>();
        var faults = new ArrayList<Fault>();
        var result = bind(shape, fromUrl, body, known, faults);
        for (var name : body.propertyNames()) {
            if (!known.contains(name) && !alsoAllowed.contains(name)) {
                faults.add(
                        new Fault(name, "unknown", "is not a field here; the fields are: " + told(known, alsoAllowed)));
            }
        }
        if (!faults.isEmpty() || result == null) {
            throw new InvalidInput(faults);
        }
        return type.cast(result);
    }

    private Map<String, Object> namedByUrl(RecordShape shape, Map<String, String> url) {
        var named = new HashMap<String, Object>();
        for (var part : shape.parts()) {
            var text = url.get(part.name());
            if (text != null && !part.fresh()) {
                named.put(part.name(), fromUrl(part, text));
            }
        }
        var id = url.get("id");
        shape.identifiedByUrl()
                .filter(part -> id != null && !named.containsKey(part.name()))
                .ifPresent(part -> named.put(part.name(), fromUrl(part, Objects.requireNonNull(id))));
        return named;
    }

    private Object fromUrl(Part part, String text) {
        if (part.kind() instanceof Kind.Identifier(var type)) {
            return ids.inUrl(type, text);
        }
        var faults = new ArrayList<Fault>();
        var value = values.read(part.kind(), StringNode.valueOf(text), part.name(), faults);
        if (value == null) {
            throw new InvalidInput(faults);
        }
        return value;
    }

    private @Nullable Object bind(
            RecordShape shape, Map<String, Object> given, JsonNode body, Set<String> known, List<Fault> faults) {
        var before = faults.size();
        var arguments = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            var part = shape.parts().get(i);
            var fromUrl = given.get(part.name());
            if (fromUrl != null) {
                arguments[i] = fromUrl;
            } else if (part.fresh() && part.kind() instanceof Kind.Identifier(var type)) {
                arguments[i] = RecordShape.freshId(type);
            } else if (part.kind() instanceof Kind.Group(var inner)) {
                arguments[i] = bindGroup(part, inner, body, known, faults);
            } else {
                known.add(part.name());
                arguments[i] = values.readField(part, body, part.name(), faults);
            }
        }
        return faults.size() > before ? null : ValueReader.created(shape, arguments, "", faults);
    }

    private @Nullable Object bindGroup(
            Part part, RecordShape inner, JsonNode body, Set<String> known, List<Fault> faults) {
        var names = new HashSet<String>();
        inner.parts().forEach(nested -> names.add(nested.name()));
        if (part.optional() && names.stream().noneMatch(body::hasNonNull)) {
            known.addAll(names);
            return null;
        }
        return bind(inner, Map.of(), body, known, faults);
    }

    private static String told(Set<String> known, Set<String> alsoAllowed) {
        var all = new TreeSet<>(known);
        all.addAll(alsoAllowed);
        return String.join(", ", all);
    }
}
