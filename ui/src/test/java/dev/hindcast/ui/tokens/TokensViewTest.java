package dev.hindcast.ui.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.people.TokenCommand.IssueToken;
import dev.hindcast.ui.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TokensViewTest extends ScreenTest {

    @Test
    void showsANewTokenOnceAndListsItWithoutItsSecret() {
        navigate(TokensView.class);
        assertThat($(Button.class).withText("Revoke").all()).hasSize(1);

        test($(Button.class).withText("New token").single()).click();
        $(TextField.class)
                .withPropertyValue(TextField::getLabel, "What it is for")
                .single()
                .setValue("Notebook");
        $(Checkbox.class)
                .withPropertyValue(Checkbox::getLabel, "It may only read")
                .single()
                .setValue(true);
        test($(Button.class).withText("Issue the token").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOfSatisfying(IssueToken.class, given -> {
            assertThat(given.name().value()).isEqualTo("Notebook");
            assertThat(given.readOnly()).isTrue();
            assertThat(given.expires()).isEqualTo(LocalDate.of(2026, 11, 20).plusDays(IssueToken.USUAL_DAYS));
            assertThat($(TextField.class)
                            .withPropertyValue(TextField::getLabel, "Token")
                            .single()
                            .getValue())
                    .isEqualTo(given.secret().token())
                    .startsWith("hindcast_");
        });
    }
}
