package dev.hindcast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class lives: in which feature, and in which layer of it.
 *
 * @param layer {@code base}, or the name of the first sub-package
 * @param name the simple name of the class, or of the one it is nested in
 */
public record Place(String feature, String layer, String packageName, String name) {

    static final String ROOT = "dev.hindcast";
    static final String PLANTED = "dev.hindcast.architecture.violations";

    private static final List<String> ORDER = List.of(
            "people",
            "organisation",
            "project",
            "experiment",
            "value",
            "postmortem",
            "checkin",
            "portfolio",
            "search",
            "timeline",
            "attention",
            "learning",
            "desk",
            "transfer");
    private static final Set<String> READ_ONLY =
            Set.of("portfolio", "search", "timeline", "attention", "learning", "desk");

    /** The place of a class of ours, planted ones as if they lived where their packages pretend. */
    public static Optional<Place> of(JavaClass type) {
        var inside = type.getPackageName();
        var name = type.getName()
                .substring(inside.isEmpty() ? 0 : inside.length() + 1)
                .replaceFirst("[$].*", "");
        var root = inside.startsWith(PLANTED) ? PLANTED : ROOT;
        if (!inside.startsWith(root + ".")) {
            return inside.equals(root) ? Optional.of(new Place("", "base", inside, name)) : Optional.empty();
        }
        var parts = inside.substring(root.length() + 1).split("\\.");
        return Optional.of(new Place(parts[0], parts.length == 1 ? "base" : parts[1], inside, name));
    }

    public boolean isIn(String name) {
        return feature.equals(name);
    }

    public boolean isFeature() {
        return ORDER.contains(feature) && !isIn("transfer");
    }

    boolean isReadOnly() {
        return READ_ONLY.contains(feature);
    }

    public boolean isBase() {
        return isFeature() && layer.equals("base");
    }

    boolean isLayer(String name) {
        return isFeature() && layer.equals(name);
    }

    boolean isInternal() {
        return isFeature() && !layer.equals("base") && !layer.equals("events");
    }

    boolean isOf(Place other) {
        return feature.equals(other.feature);
    }

    public boolean isSamePackageAs(Place other) {
        return packageName.equals(other.packageName);
    }

    /** Whether the feature comes before the other one in the order of features, or is it. */
    boolean isNotAfter(Place other) {
        return ORDER.indexOf(feature) <= ORDER.indexOf(other.feature);
    }
}
