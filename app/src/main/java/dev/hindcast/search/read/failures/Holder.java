package dev.hindcast.search.read.failures;

import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;

/**
 * What holds an index: a folder of this node, or OpenSearch. All else of the search is the same for both.
 *
 * @see "ADR-0077"
 */
interface Holder {

    /** How Hibernate Search reaches it. */
    Map<String, Object> properties();

    /** Returns once everything written so far can be found. */
    void makeVisible(SearchWorkspace workspace);

    /** Returns once everything written so far can be found and would survive a loss of power. */
    void makeDurable(SearchWorkspace workspace);

    /** What it holds by now, for somebody who may find that much; to be closed. */
    Snapshot snapshot(FailureIndex index, Visible visible);
}
