package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersWhatPeopleWrite() {
        assertThat(Markdown.html("**Late** data\n\n- one\n- two"))
                .contains("<strong>Late</strong>")
                .contains("<li>one</li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<a href='data:text/html;base64,xx'>x</a>"
            })
    void letsNothingAct(String text) {
        assertThat(Markdown.html(text)).doesNotContain("<script", "<img", "href=\"javascript", "href=\"data");
    }

    @Test
    void marksFoundWordsOnly() {
        var passage = Markdown.passage(List.of("the <mark>feed</mark> was <b onclick='x()'>late</b>"));

        assertThat(passage.getElement().getProperty("innerHTML")).isEqualTo("the <mark>feed</mark> was <b>late</b>");
    }
}
