package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import org.junit.jupiter.api.Test;

class StackedTableTest {

    @Test
    void saysTheColumnBesideEachValueAndStaysATable() {
        var table = new NativeTable();
        table.getHead().addRow().add(new NativeTableHeaderCell("Project"), new NativeTableHeaderCell("Stage"));
        var name = new NativeTableHeaderCell("Churn");
        var stage = new NativeTableCell("Live");
        table.getBody().addRow().add(name, stage);

        StackedTable.dress(table);

        assertThat(table.getElement().getAttribute("role")).isEqualTo("table");
        assertThat(name.getElement().getAttribute("role")).isEqualTo("rowheader");
        assertThat(name.getElement().hasAttribute("data-column")).isFalse();
        assertThat(stage.getElement().getAttribute("role")).isEqualTo("cell");
        assertThat(stage.getElement().getAttribute("data-column")).isEqualTo("Stage");
    }
}
