package dev.hindcast.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.hindcast.transfer.Imports;
import dev.hindcast.ui.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportMappingFormTest extends ScreenTest {

    @Test
    void showsARowThatIsShorterThanTheHeadings() {
        var grid = ImportMappingForm.sample(preview());
        UI.getCurrent().add(grid);

        assertThat(grid.getColumns()).hasSize(2);
        assertThat(test(grid).getCellText(0, 1)).isEmpty();
    }

    private static Imports.Preview preview() {
        return new Imports.Preview("UTF-8", ",", List.of("Name", "Unit"), List.of(List.of("Keep customers")));
    }
}
