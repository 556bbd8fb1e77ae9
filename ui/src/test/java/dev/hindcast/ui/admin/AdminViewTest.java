package dev.hindcast.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.organisation.OrganisationCommand.DefineUnit;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdminViewTest extends ScreenTest {

    @Test
    void definesAUnit() {
        navigate("admin/units", AdminView.class);
        test($(Button.class).withText("Add a unit").single()).click();
        test($(TextField.class).withLabel("Code").single()).setValue("BANK");
        test($(TextField.class).withLabel("Name").single()).setValue("Banking");

        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands()).singleElement().isInstanceOf(DefineUnit.class);
        assertThat(answers.commandMessages().getFirst().getMetaData()).containsEntry(Metadata.SOURCE, "UI");
        assertThat($(TextField.class).withLabel("Code").exists()).isFalse();
    }

    @Test
    void keepsTheFormOpenWhenARuleRefuses() {
        answers.decide(command -> {
            throw DomainRule.conflict("unit-known", "There is such a unit.");
        });
        navigate("admin/units", AdminView.class);
        test($(Button.class).withText("Add a unit").single()).click();
        test($(TextField.class).withLabel("Code").single()).setValue("BANK");
        test($(TextField.class).withLabel("Name").single()).setValue("Banking");

        test($(Button.class).withText("Save").single()).click();

        assertThat($(TextField.class).withLabel("Code").exists()).isTrue();
        assertThat($(com.vaadin.flow.component.notification.Notification.class).exists())
                .isTrue();
    }

    @Test
    void showsFinanceNothingButRates() {
        signIn("fay", Role.FINANCE);

        navigate(AdminView.class);

        assertThat($(Tab.class).all()).extracting(Tab::getLabel).isEqualTo(List.of("Exchange rates"));
    }
}
