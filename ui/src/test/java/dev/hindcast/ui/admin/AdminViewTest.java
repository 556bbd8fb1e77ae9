package dev.hindcast.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationCommand.DefineField;
import dev.hindcast.organisation.OrganisationCommand.DefineSynonyms;
import dev.hindcast.organisation.OrganisationCommand.DefineUnit;
import dev.hindcast.organisation.OrganisationQuery.ListSynonyms;
import dev.hindcast.organisation.OrganisationQuery.Synonyms;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Role;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.ScreensUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("unchecked")
class AdminViewTest extends ScreenTest {

    @Autowired
    private ScreensUnderTest.FakeImports imports;

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
        assertThat($(Paragraph.class).withText("There is such a unit.").exists())
                .isTrue();
    }

    @Test
    void definesWordsThatMeanTheSame() {
        answers.to(
                ListSynonyms.class,
                query -> new ListSynonyms.Result(List.of(new Synonyms("CHURN", List.of("churn", "attrition")))));
        open("admin/synonyms", "");
        assertThat(test($(Grid.class).single()).getCellText(0, 0)).isEqualTo("churn, attrition");
        test($(Button.class).withText("Add synonyms").single()).click();
        test($(TextArea.class).single()).setValue("late delivery, delay\nslippage");

        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .containsExactly(new DefineSynonyms(
                        new Code("LATE_DELIVERY"),
                        List.of(new Line("late delivery"), new Line("delay"), new Line("slippage"))));
    }

    @Test
    void definesAFieldOfOnesOwn() {
        open("admin/fields", "");
        assertThat(test($(Grid.class).single()).getCellText(0, 0)).isEqualTo("Region");
        test($(Button.class).withText("Add a field").single()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Next audit");
        $(Select.class).withLabel("Kind").single().setValue(FieldKind.DATE);

        test($(Button.class).withText("Save").single()).click();

        assertThat(answers.commands())
                .containsExactly(new DefineField(
                        new Code("NEXT_AUDIT"), new Line("Next audit"), FieldKind.DATE, List.of(), null));
    }

    @Test
    void showsWhatWasUnderstoodOfADocumentBeforeItIsImported() {
        open("admin/import", "");

        test($(Upload.class).single()).upload("wave.md", "text/markdown", new byte[] {'#'});

        var shown = $(DocumentsPreview.class).single().getElement().getTextRecursively();
        assertThat(shown).contains("What the wave taught", "unit LOG", "The owner is not known.", "Guessed");
        test($(Button.class).withText("Try without importing").single()).click();
        assertThat(imports.started().getLast()).satisfies(request -> {
            assertThat(request.kind()).isEqualTo(ImportKind.POST_MORTEMS);
            assertThat(request.dryRun()).isTrue();
        });
    }

    @Test
    void showsFinanceNothingButRates() {
        signIn("fay", Role.FINANCE);

        navigate(AdminView.class);

        assertThat($(Tab.class).all()).extracting(Tab::getLabel).isEqualTo(List.of("Exchange rates"));
    }
}
