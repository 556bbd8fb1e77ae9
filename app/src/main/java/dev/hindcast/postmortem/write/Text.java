package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.Section;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of one revision: sections, and factors and lessons by their identifiers, in the order in which they came. */
record Text(
        Map<Section, String> sections,
        Map<String, Factor> factors,
        Map<String, Lesson> lessons,
        @Nullable String actionsDeclined,
        @Nullable String learningDeclined) {

    static final Text EMPTY = new Text(Map.of(), Map.of(), Map.of(), null, null);

    Text {
        var inOrder = new EnumMap<Section, String>(Section.class);
        inOrder.putAll(sections);
        sections = Collections.unmodifiableMap(inOrder);
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
    }

    /** With another text in the section, or without the section when the text is empty. */
    Text withSection(Section section, String text) {
        if (text.isEmpty()) {
            var fewer = new LinkedHashMap<>(sections);
            fewer.remove(section);
            return new Text(fewer, factors, lessons, actionsDeclined, learningDeclined);
        }
        return new Text(with(sections, section, text), factors, lessons, actionsDeclined, learningDeclined);
    }

    Text withFactor(String id, Factor factor) {
        return new Text(sections, with(factors, id, factor), lessons, actionsDeclined, learningDeclined);
    }

    Text withoutFactor(String id) {
        var fewer = new LinkedHashMap<>(factors);
        fewer.remove(id);
        return new Text(sections, fewer, lessons, actionsDeclined, learningDeclined);
    }

    Text withLesson(String id, Lesson lesson) {
        return new Text(sections, factors, with(lessons, id, lesson), actionsDeclined, learningDeclined);
    }

    Text withoutLesson(String id) {
        var fewer = new LinkedHashMap<>(lessons);
        fewer.remove(id);
        return new Text(sections, factors, fewer, actionsDeclined, learningDeclined);
    }

    Text withActionsDeclined(@Nullable String reason) {
        return new Text(sections, factors, lessons, reason, learningDeclined);
    }

    Text withLearningDeclined(String reason) {
        return new Text(sections, factors, lessons, actionsDeclined, reason);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
