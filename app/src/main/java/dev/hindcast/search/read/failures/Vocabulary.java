package dev.hindcast.search.read.failures;

import java.util.Collection;
import java.util.List;

/**
 * What only the holder of an index knows of the words in it: the one thing that is not asked through Hibernate Search. A
 * holder that does not know answers 0 or nothing; finding then does without completing, correcting and expanding.
 *
 * @see "ADR-0070"
 */
interface Vocabulary {

    /** The stems will be asked for: who has to fetch what is known of them can do so in one step. */
    default void expect(Collection<String> stems) {}

    /** In how many documents that the reader may find the word stands in any form, counted up to a limit. */
    int count(String word, int upTo);

    /** The most frequent words, in documents that the reader may find, that begin like this one. */
    List<String> completions(String beginning);

    /** Words, in documents that the reader may find, spelt much like this one; the likeliest first. */
    List<String> corrections(String word, int letters);

    /** In how many of all documents the stemmed term stands; a weight only, never to be shown. */
    int frequency(String stem);

    /** How many documents there are. */
    int size();

    /** How telling the stemmed term is, as BM25 has it. */
    default double rarity(String stem) {
        var documents = frequency(stem);
        return Math.log(1 + (size() - documents + 0.5) / (documents + 0.5));
    }
}
