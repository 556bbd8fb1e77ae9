package dev.hindcast.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlComponent;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void marksTheWordsThatDiffer() {
        var shown = new Comparison(
                "Revision 1",
                text("No data, no model\nThe same"),
                "Revision 2",
                text("No labels, no <b>model</b>\nThe same\nAnd more"));

        assertThat(texts(shown, "del")).contains("data");
        assertThat(texts(shown, "ins")).contains("labels", "And more");
        assertThat(texts(shown, "ins")).anySatisfy(text -> assertThat(text).contains("<"));
        assertThat(shown.getElement().getTextRecursively())
                .doesNotContain("\uF8F0")
                .doesNotContain("\uF8F1");
    }

    @Test
    void saysWhenNothingDiffers() {
        assertThat(new Comparison("1", text("The same"), "2", text("The same"))
                        .getElement()
                        .getTextRecursively())
                .contains("Both say the same.");
    }

    private static List<String> texts(Comparison shown, String tag) {
        return shown.getChildren()
                .flatMap(ComparisonTest::below)
                .filter(HtmlComponent.class::isInstance)
                .map(component -> component.getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(element -> element.getText().strip())
                .toList();
    }

    private static Stream<com.vaadin.flow.component.Component> below(com.vaadin.flow.component.Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ComparisonTest::below));
    }

    private static Content text(String summary) {
        return new Content(Map.of(Section.SUMMARY, summary), List.of(), List.of(), null, null);
    }
}
