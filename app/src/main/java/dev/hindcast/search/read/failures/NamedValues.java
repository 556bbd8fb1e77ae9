package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchField;
import dev.hindcast.search.read.failures.QueryText.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The {@code field:value}s of a question. Of several values of one code any suffices, of several texts each must be
 * there; a code is named as it is, or by words of its label.
 */
record NamedValues(List<Named> values, Labels labels) {

    /** Lets only documents pass that have them. */
    void narrow(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all) {
        var anyOf = new EnumMap<SearchField, BooleanPredicateClausesStep<?, ?>>(SearchField.class);
        for (var named : values) {
            var holds = predicate(f, named);
            if (named.excluded()) {
                all.mustNot(holds);
            } else if (isText(named.field())) {
                all.must(holds);
            } else {
                anyOf.computeIfAbsent(named.field(), _ -> f.bool()).should(holds);
            }
        }
        anyOf.values().forEach(all::filter);
    }

    /** What is looked for in one of the texts, to be highlighted there. */
    Stream<String> textsIn(TextField field) {
        return values.stream()
                .filter(named -> !named.excluded() && looksIn(named.field(), field))
                .map(Named::value);
    }

    private static boolean looksIn(SearchField named, TextField field) {
        return switch (named) {
            case TITLE -> field == TextField.TITLE;
            case LESSON -> field == TextField.LESSONS || field == TextField.TITLE;
            case SUMMARY -> field == TextField.SUMMARY;
            case SURPRISE -> field == TextField.SURPRISE;
            case EVIDENCE -> field == TextField.FACTORS;
            default -> false;
        };
    }

    /** Lets what was looked for in a text count there. */
    void emphasize(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any) {
        values.stream()
                .filter(named -> !named.excluded() && isText(named.field()))
                .forEach(named -> any.should(predicate(f, named)));
    }

    private static boolean isText(SearchField field) {
        return switch (field) {
            case TITLE, LESSON, SUMMARY, SURPRISE, EVIDENCE -> true;
            default -> false;
        };
    }

    private SearchPredicate predicate(SearchPredicateFactory f, Named named) {
        var value = named.value();
        return switch (named.field()) {
            case TITLE -> phrase(f, TextField.TITLE.path(), value);
            case LESSON ->
                f.bool()
                        .should(phrase(f, TextField.LESSONS.path(), value))
                        .should(f.bool()
                                .filter(Facet.KIND.anyOf(f, Set.of(FailureKind.LESSON.name())))
                                .must(phrase(f, TextField.TITLE.path(), value)))
                        .toPredicate();
            case SUMMARY -> phrase(f, TextField.SUMMARY.path(), value);
            case SURPRISE -> phrase(f, TextField.SURPRISE.path(), value);
            case EVIDENCE -> phrase(f, TextField.FACTORS.path(), value);
            case PROJECT ->
                f.bool()
                        .should(f.match().field("facets.projectKey").matching(value.toUpperCase(Locale.ROOT)))
                        .should(phrase(f, "facets.projectName", value))
                        .toPredicate();
            case KIND -> codes(f, Facet.KIND, value, Map.of());
            case CAUSE -> codes(f, Facet.CAUSE, value, labels.causes());
            case PHASE -> codes(f, Facet.PHASE, value, Map.of());
            case UNIT -> codes(f, Facet.UNIT, value, labels.units());
            case YEAR -> Facet.YEAR.anyOf(f, Set.of(value));
            case STAGE -> codes(f, Facet.STAGE, value, Map.of());
            case STATUS -> codes(f, Facet.STATUS, value, Map.of());
            case TAG -> phrase(f, "facets.tagged", value);
            case TECHNIQUE -> Narrowing.techniques(f, Set.of(value));
        };
    }

    private static SearchPredicate phrase(SearchPredicateFactory f, String path, String words) {
        return f.phrase().field(path).matching(words).toPredicate();
    }

    /** The code itself in any case, its words, and the codes whose labels have the words. */
    private static SearchPredicate codes(
            SearchPredicateFactory f, Facet facet, String value, Map<String, String> labels) {
        var asCode = value.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        var asWords = value.toLowerCase(Locale.ROOT);
        var labelled = labels.entrySet().stream()
                .filter(label -> label.getKey().equalsIgnoreCase(value)
                        || label.getValue().toLowerCase(Locale.ROOT).contains(asWords))
                .map(Map.Entry::getKey);
        return facet.anyOf(f, Stream.concat(Stream.of(value, asCode), labelled).collect(Collectors.toSet()));
    }
}
