package dev.hindcast.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.search.SearchQuery.Facets;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.search.SearchQuery.Suggestion;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionBoxTest extends ScreenTest {

    static final Facets NO_FACETS = new Facets(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private TextField field;

    @BeforeEach
    void type() {
        answers.to(FindFailures.class, query -> new FindFailures.Result(List.of(), NO_FACETS, null, 0, 20, 0))
                .to(
                        Suggest.class,
                        query -> new Suggest.Result(List.of(
                                new Suggestion(Suggestion.Kind.WORDS, "drone survey", "drone survey"),
                                new Suggestion(Suggestion.Kind.TAG, "drones", "tag:drones"))));
        open(FailureNavigation.SEARCH, "");
        field = $(TextField.class).all().stream()
                .filter(one ->
                        one.getPlaceholder() != null && one.getPlaceholder().startsWith("What went wrong"))
                .findFirst()
                .orElseThrow();
        test(field).setValue("dro");
    }

    @Test
    void offersWhatMayBeMeantWhileOneTypes() {
        assertThat(answers.lastAsked(Suggest.class).text()).isEqualTo("dro");
        assertThat(options())
                .extracting(option -> option.getElement().getTextRecursively())
                .containsExactly("drone surveySearch", "dronesTag");
    }

    @Test
    void searchesForWhatIsChosenWithTheKeys() {
        press(Key.ARROW_DOWN);
        press(Key.ARROW_DOWN);
        assertThat(options())
                .extracting(option -> option.getElement().getAttribute("aria-selected"))
                .containsExactly("false", "true");

        press(Key.ENTER);

        assertThat(answers.lastAsked(FindFailures.class).text()).isEqualTo("tag:drones");
        assertThat(field.getValue()).isEqualTo("tag:drones");
        assertThat($(SuggestionBox.class).exists()).isFalse();
    }

    @Test
    void searchesForWhatIsClicked() {
        ComponentUtil.fireEvent(options().getFirst(), new ClickEvent<>(options().getFirst()));

        assertThat(answers.lastAsked(FindFailures.class).text()).isEqualTo("drone survey");
    }

    private void press(Key key) {
        ComponentUtil.fireEvent(field, new KeyDownEvent(field, key.getKeys().getFirst()));
    }

    private List<Div> options() {
        return $(SuggestionBox.class)
                .single()
                .getChildren()
                .map(Div.class::cast)
                .toList();
    }
}
