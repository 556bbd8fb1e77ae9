package dev.hindcast.timeline.read.entries;

import dev.hindcast.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What persons and things are called that events name by identifier or code.
 *
 * @param persons names by person
 * @param things names by identifier; units as {@code unit:CODE}, goals as {@code goal:CODE}
 */
record Names(Map<String, String> persons, Map<String, String> things) {

    /** The person's name; what is said of someone erased or unknown otherwise. */
    String person(String id) {
        return id.equals(Actor.SYSTEM.person().value()) ? "Hindcast" : persons.getOrDefault(id, "somebody");
    }

    String persons(List<String> ids) {
        return ids.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** The thing's name in quotation marks; only its kind when it has none, or none that the reader may know. */
    String of(String id, String kind) {
        var name = things.get(id);
        return name == null ? kind : "“" + name + "”";
    }

    /** The unit's name, or its code. */
    String unit(String code) {
        return things.getOrDefault("unit:" + code, code);
    }
}
