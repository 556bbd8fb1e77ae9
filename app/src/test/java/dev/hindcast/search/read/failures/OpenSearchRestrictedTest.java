package dev.hindcast.search.read.failures;

/** What is restricted is found in no way either when OpenSearch holds the index. */
class OpenSearchRestrictedTest extends RestrictedSearchTest {

    @Override
    FailureIndex open() {
        return OpenSearchNode.index();
    }
}
