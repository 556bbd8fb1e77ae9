package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void keepsTheCommaWithTheFigureBeforeIt() {
        var figure = new Span("€545K");

        var sentence = new Sentence("P10 to ", figure, ", calibrated", null, " by past projects.");

        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("P10 to €545K, calibrated by past projects.");
        var kept = figure.getParent().orElseThrow();
        assertThat(kept.getElement().getTextRecursively()).isEqualTo("€545K,");
        assertThat(kept.getClassNames()).containsExactly("hc-kept");
    }
}
