package dev.hindcast.portfolio;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a figure; an empty set lets everything pass, and the parts combine. Units, goals and stages are those of the
 * project as of the moment asked for; {@value #NONE} stands for a project without one.
 *
 * @param units codes of business units
 * @param goals codes of strategic goals
 * @param categories value and cost categories; a cost passes only when its own category is named
 * @param projects keys or ids
 * @param cashable value that is cashable or not; costs are cash
 */
public record Filter(
        Set<String> units,
        Set<String> goals,
        Set<String> categories,
        Set<String> projects,
        @Nullable Boolean cashable) {

    /** Stands for the absence of a unit or goal; no code can look like it. */
    public static final String NONE = "-";

    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Filter {
        units = Set.copyOf(units);
        goals = Set.copyOf(goals);
        categories = Set.copyOf(categories);
        projects = Set.copyOf(projects);
    }

    /** The same of cashable value only, whatever this one says of it. */
    public Filter onlyCashable() {
        return new Filter(units, goals, categories, projects, true);
    }
}
