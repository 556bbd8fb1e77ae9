package dev.hindcast.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.hindcast.postmortem.PostMortemCommand.RestrictVisibility;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.Section;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.shared.Receipt;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FailureViewTest extends ScreenTest {

    @Test
    void leadsAwayWhoeverMayNoLongerReadWhatTheyRestricted() {
        var readable = new AtomicReference<Account>(EditorViewTest.account(Map.of(Section.SUMMARY, "It was stopped.")));
        answers.to(GetPostMortem.class, query -> new GetPostMortem.Result(Optional.ofNullable(readable.get())))
                .to(
                        FindFailures.class,
                        query -> new FindFailures.Result(List.of(), SuggestionBoxTest.NO_FACETS, null, 0, 20, 0));
        answers.to(FindSimilar.class, query -> new FindSimilar.Result(List.of()));
        answers.decide(command -> {
            readable.set(null);
            return new Receipt(command.aggregate().value(), 2);
        });
        open("failures/m-1", "");
        test($(Button.class).withText("Restrict").single()).click();
        chooseTheFirstUnit($(MultiSelectComboBox.class).single());

        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOf(RestrictVisibility.class);
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(FailuresView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseTheFirstUnit(MultiSelectComboBox units) {
        units.setValue(
                java.util.Set.of(units.getListDataView().getItems().findFirst().orElseThrow()));
    }
}
