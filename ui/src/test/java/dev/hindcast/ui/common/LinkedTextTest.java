package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {

    @Test
    void linksAddressesAndLeavesThePunctuation() {
        var text = new LinkedText("See https://example.org/a?b=1, then (http://intra.example/x).");

        assertThat(text.getChildren().filter(Anchor.class::isInstance).map(link -> ((Anchor) link).getHref()))
                .containsExactly("https://example.org/a?b=1", "http://intra.example/x");
        assertThat(text.getElement().getTextRecursively()).isEqualTo("See example.org/a?b=1, then (intra.example/x).");
        var link = (Anchor)
                text.getChildren().filter(Anchor.class::isInstance).findFirst().orElseThrow();
        assertThat(link.getElement().getAttribute("rel")).contains("noopener").contains("noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<b>x</b>",
                "<a href='https://x.example'>",
                "https://",
                "ftp://x.example",
                "Holdout of 4,000 customers"
            })
    void showsEverythingElseAsText(String typed) {
        var text = new LinkedText(typed);

        assertThat(text.getElement().getTextRecursively()).isEqualTo(typed.replace("https://x.example", "x.example"));
        assertThat(text.getChildren().filter(Anchor.class::isInstance).map(link -> ((Anchor) link).getHref()))
                .allSatisfy(href -> assertThat(href).isEqualTo("https://x.example"));
    }
}
