package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Filters, tabs and dates as the URL's query holds them; a value that cannot be read counts as absent. */
public record UrlState(Map<String, List<String>> values) {

    public UrlState {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, list) -> {
            var filled = list == null
                    ? List.<String>of()
                    : list.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                copy.put(name, filled);
            }
        });
        values = copy;
    }

    public static UrlState of(Location location) {
        return new UrlState(location.getQueryParameters().getParameters());
    }

    public static UrlState empty() {
        return new UrlState(Map.of());
    }

    public Optional<String> get(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value as the reader understands it; empty when it is absent or makes the reader throw. */
    public <T> Optional<T> get(String name, Function<String, T> reader) {
        return get(name).flatMap(text -> {
            try {
                return Optional.ofNullable(reader.apply(text));
            } catch (RuntimeException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** The same with another value, or without it when that is null or blank. */
    public UrlState with(String name, Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    /** The same with other values, those that are null taken away. */
    public UrlState with(Map<String, Object> others) {
        var changed = this;
        for (var other : others.entrySet()) {
            changed = changed.with(other.getKey(), other.getValue());
        }
        return changed;
    }

    public UrlState with(String name, List<String> list) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, list);
        return new UrlState(changed);
    }

    public QueryParameters toQuery() {
        return new QueryParameters(values);
    }

    /** The address of a path in this state. */
    public String href(String path) {
        return values.isEmpty() ? path : path + "?" + toQuery().getQueryString();
    }

    /** Goes to the view in this state; a view that is open already is told of it and stays. */
    public void open(Class<? extends Component> view) {
        UI.getCurrent().navigate(view, toQuery());
    }
}
