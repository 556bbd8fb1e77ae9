package dev.hindcast.search.read.failures;

/** What is found, counted, highlighted and similar is the same when OpenSearch holds the index. */
class OpenSearchFailuresTest extends FailureSearchTest {

    @Override
    FailureIndex open() {
        return OpenSearchNode.index();
    }
}
