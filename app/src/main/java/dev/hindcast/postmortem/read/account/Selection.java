package dev.hindcast.postmortem.read.account;

import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, those that were not given left out. */
final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Selection where(String condition) {
        conditions.add(condition);
        return this;
    }

    Selection where(String condition, String parameter, Object value) {
        conditions.add(condition);
        return with(parameter, value);
    }

    Selection with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    Selection among(String column, String parameter, Collection<?> values) {
        return values.isEmpty()
                ? this
                : where(
                        column + " in (:" + parameter + ")",
                        parameter,
                        values.stream().map(Selection::text).toList());
    }

    /** Texts that hold the given one, without regard to case. */
    Selection containing(@Nullable String text, String columns) {
        return text == null || text.isBlank()
                ? this
                : where("position(lower(:text) in lower(concat_ws(' ', " + columns + "))) > 0", "text", text.strip());
    }

    /** The {@code where} clause, or nothing. */
    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The {@code order by} clause of a page, by one of the sortable fields. */
    static String order(PageRequest page, Map<String, String> sortable, String otherwise, String last) {
        if (page.sort() == null) {
            return " order by " + otherwise + ", " + last;
        }
        var column = sortable.get(page.sortField(""));
        if (column == null) {
            throw InvalidInput.of(
                    "sort", "sort.unknown", "must be one of " + String.join(", ", new TreeSet<>(sortable.keySet())));
        }
        return " order by " + column + (page.descending() ? " desc nulls last" : " asc nulls last") + ", " + last;
    }

    private static String text(Object value) {
        return value instanceof Id id ? id.value() : value.toString();
    }
}
