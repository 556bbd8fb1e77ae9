package dev.hindcast.search.read.failures;

/** Facts about one subject, out of which the documents that can be found are composed. */
sealed interface Facts permits ProjectFacts, PostMortemFacts, PersonUnit, Labels, SynonymFacts {
    /** The identifier of the document that keeps the facts. */
    String id();

    /** About how many bytes the facts take in memory. */
    default long weight() {
        return 1_000;
    }
}
