package dev.hindcast.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.search.read.failures.OpenSearchNode;
import dev.hindcast.shared.RebuiltBeside;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program answers the same when OpenSearch holds the index. */
@DirtiesContext
class OpenSearchResourceTest extends FailureResourceTest {

    @Autowired
    RebuiltBeside index;

    @DynamicPropertySource
    static void openSearch(DynamicPropertyRegistry settings) {
        settings.add("hindcast.search.url", OpenSearchNode::url);
        settings.add("hindcast.search.index", () -> "whole-program");
    }

    @Test
    void goesOnAfterARebuild() {
        await().until(() -> index.progress().isEmpty());
        index.rebuild();
        await().until(() -> index.progress().isEmpty());

        findsAPublishedPostMortem();

        assertThat(index.progress()).isEmpty();
    }
}
