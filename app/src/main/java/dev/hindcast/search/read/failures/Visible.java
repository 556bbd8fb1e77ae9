package dev.hindcast.search.read.failures;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a reader may find: documents that have one of the reader's tokens, without those of subjects that were hidden from
 * the reader since the index was told.
 *
 * @param readers the tokens the reader holds
 * @param hidden the owners of what must not be found whatever the index says
 * @see "ADR-0109"
 */
record Visible(Set<String> readers, Set<String> hidden) {

    private static final String READERS = "readers";
    private static final String OWNER = "owner";

    SearchPredicate predicate(SearchPredicateFactory f) {
        var tokens = f.terms().field(READERS).matchingAny(readers);
        return hidden.isEmpty()
                ? tokens.toPredicate()
                : f.bool()
                        .filter(tokens)
                        .mustNot(f.terms().field(OWNER).matchingAny(hidden))
                        .toPredicate();
    }

    /** The same for Lucene itself. */
    Query query() {
        return hidden.isEmpty()
                ? among(READERS, readers)
                : new BooleanQuery.Builder()
                        .add(among(READERS, readers), Occur.FILTER)
                        .add(among(OWNER, hidden), Occur.MUST_NOT)
                        .build();
    }

    private static Query among(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The same in the language of OpenSearch. */
    JsonObject json() {
        var both = new JsonObject();
        both.add("filter", terms(READERS, readers));
        both.add("must_not", terms(OWNER, hidden));
        return in("bool", both);
    }

    private static JsonObject terms(String field, Collection<String> values) {
        var all = new JsonArray();
        values.forEach(all::add);
        return in("terms", in(field, all));
    }

    private static JsonObject in(String name, JsonElement content) {
        var object = new JsonObject();
        object.add(name, content);
        return object;
    }
}
