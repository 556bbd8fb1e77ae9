package dev.hindcast.shared;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param page from zero
 * @param size 1 to {@value Page#MAX_SIZE}
 * @param sort {@code field} or {@code field,desc}; the list's own order when absent
 */
public record PageRequest(int page, int size, @Nullable String sort) {

    public PageRequest {
        if (page < 0 || page > 1_000_000) {
            throw InvalidInput.of("page", "page.outOfRange", "must be 0 to 1000000");
        }
        if (size < 1 || size > Page.MAX_SIZE) {
            throw InvalidInput.of("size", "size.outOfRange", "must be 1 to %d".formatted(Page.MAX_SIZE));
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null);
    }

    public long offset() {
        return (long) page * size;
    }

    public boolean descending() {
        return sort != null && sort.endsWith(",desc");
    }

    /** The same; an {@link InvalidInput} when the list cannot be sorted by the field that was asked for. */
    public String sortField(String otherwise, Collection<String> sortable) {
        var field = sortField(otherwise);
        if (sort != null && !sortable.contains(field)) {
            throw InvalidInput.of(
                    "sort", "sort.unknown", "must be one of " + String.join(", ", new TreeSet<>(sortable)));
        }
        return field;
    }

    /** The field to sort by, or the given one when none was asked for. */
    public String sortField(String otherwise) {
        return sort == null ? otherwise : sort.replaceFirst(",(asc|desc)$", "");
    }
}
