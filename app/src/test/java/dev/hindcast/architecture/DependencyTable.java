package dev.hindcast.architecture;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may use what within the application.
 *
 * @see "ADR-0054"
 */
final class DependencyTable {

    private static final Predicate<String> JDK_ONLY =
            from("java.", "org.jspecify.").and(not(from("java.sql.")));
    private static final Predicate<String> NO_FRAMEWORK = not(
            from("org.springframework.", "org.axonframework.", "java.sql.", "javax.sql.", "jakarta.", "com.vaadin."));
    private static final Predicate<String> NO_SCREENS = not(from("com.vaadin."));
    private static final Predicate<String> NO_GATEWAYS = NO_SCREENS.and(not(from(
            "org.axonframework.commandhandling.gateway.",
            "org.axonframework.queryhandling.QueryGateway",
            "org.axonframework.queryhandling.DefaultQueryGateway")));
    private static final Predicate<String> NO_WEB = NO_GATEWAYS.and(not(from("org.springframework.web.bind.")));

    private static final Predicate<String> NO_WEB_BUT_GATEWAYS =
            NO_SCREENS.and(not(from("org.springframework.web.bind.", "java.sql.", "org.springframework.jdbc.")));

    private static final BiPredicate<Place, Place> SHARED = (_, to) -> to.isIn("shared");
    private static final BiPredicate<Place, Place> OWN_LAYER =
            (from, to) -> to.isOf(from) && to.layer().equals(from.layer());
    private static final BiPredicate<Place, Place> OWN_EVENTS = (from, to) -> to.isOf(from) && to.isLayer("events");
    private static final BiPredicate<Place, Place> BASES_BEFORE = (from, to) -> to.isBase() && to.isNotAfter(from);
    private static final BiPredicate<Place, Place> EVENTS_BEFORE =
            (from, to) -> to.isLayer("events") && to.isNotAfter(from);
    private static final BiPredicate<Place, Place> EVERYONES_EVENTS =
            (from, to) -> from.isReadOnly() && to.isLayer("events");

    static final List<Row> ROWS = List.of(
            new Row("shared words", in("shared"), SHARED, JDK_ONLY),
            new Row("bases of features", Place::isBase, SHARED.or(BASES_BEFORE), NO_FRAMEWORK),
            new Row(
                    "events",
                    layer("events"),
                    SHARED.or(OWN_EVENTS),
                    JDK_ONLY.or(from("org.axonframework.serialization.Revision"))),
            new Row(
                    "write sides",
                    layer("write"),
                    SHARED.or(BASES_BEFORE).or(OWN_EVENTS).or(OWN_LAYER),
                    NO_WEB),
            new Row(
                    "read sides",
                    layer("read"),
                    SHARED.or(BASES_BEFORE).or(OWN_EVENTS).or(EVERYONES_EVENTS).or(Place::isSamePackageAs),
                    NO_WEB),
            new Row(
                    "automations",
                    layer("automation"),
                    SHARED.or(BASES_BEFORE).or(EVENTS_BEFORE).or(OWN_LAYER),
                    NO_SCREENS),
            new Row(
                    "answers of several",
                    layer("answers"),
                    SHARED.or(BASES_BEFORE).or(OWN_LAYER),
                    NO_WEB_BUT_GATEWAYS),
            new Row("resources", layer("web"), SHARED.or(BASES_BEFORE).or(OWN_LAYER), NO_SCREENS),
            new Row(
                    "transfer",
                    in("transfer"),
                    SHARED.or((from, to) -> to.isBase() || to.isOf(from) || to.isIn("platform")),
                    NO_SCREENS),
            new Row("platform", in("platform"), SHARED.or((from, to) -> to.isOf(from)), NO_SCREENS));

    private DependencyTable() {}

    private static Predicate<Place> in(String feature) {
        return place -> place.isIn(feature);
    }

    private static Predicate<Place> layer(String name) {
        return place -> place.isLayer(name);
    }

    private static Predicate<String> from(String... prefixes) {
        return name -> Stream.of(prefixes).anyMatch(name::startsWith);
    }
}
