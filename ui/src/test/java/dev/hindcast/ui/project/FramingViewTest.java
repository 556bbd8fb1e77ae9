package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.ui.ScreenTest;
import org.junit.jupiter.api.Test;

class FramingViewTest extends ScreenTest {

    @Test
    void tellsEveryFaultBesideItsField() {
        navigate(FramingView.class);
        test($(TextField.class).withLabel("Key").single()).setValue("no key");

        test($(Button.class).withText("Save and go on").single()).click();

        assertThat(answers.commands()).isEmpty();
        assertThat($(TextField.class).withLabel("Key").single().getErrorMessage())
                .isEqualTo("Must be 2 to 12 of A-Z, 0-9 and '-'.");
        assertThat($(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Must not be empty.");
    }
}
