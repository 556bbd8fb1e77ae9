package dev.hindcast.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** For each field of an import: the column it comes from, what an empty cell means, how texts become codes. */
class ImportMappingForm extends Div {

    private final Fields fields = new Fields();
    private final List<Row> rows = new ArrayList<>();

    /** The fields of the kind, and of projects those of the organisation's own. */
    ImportMappingForm(ImportKind kind, List<OwnField> own, Imports.Preview preview) {
        addClassName("hc-scroll-wide");
        kind.fields()
                .forEach(name -> rows.add(
                        new Row(name, Labels.ofName(name), kind.required().contains(name), preview.headings())));
        if (kind == ImportKind.PROJECTS) {
            own.forEach(field ->
                    rows.add(new Row(ImportKind.OWN_FIELD + field.code(), field.name(), false, preview.headings())));
        }
        var body = new NativeTableBody();
        for (var row : rows) {
            var line = body.addRow();
            line.addHeaderCell().add(new Span(row.label + (row.required ? " *" : "")));
            line.addDataCell().add(row.column);
            line.addDataCell().add(row.otherwise);
            line.addDataCell().add(row.translate);
        }
        var header = new NativeTableHeader();
        var titles = header.addRow();
        List.of("Field", "Column", "When empty", "Texts to codes")
                .forEach(title -> titles.addHeaderCell().setText(title));
        var table = new NativeTable();
        table.add(header, body);
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", "Which column is what");
        add(table);
    }

    /** The first rows of the file as they are. */
    static Grid<List<String>> sample(Imports.Preview preview) {
        var grid = Tables.<List<String>>grid("First rows of the file");
        for (int i = 0; i < preview.headings().size(); i++) {
            var column = i;
            Tables.text(grid, preview.headings().get(i), row -> column < row.size() ? row.get(column) : "")
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        grid.setItems(preview.sample());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    Mapping mapping() {
        var mapped = new LinkedHashMap<String, Mapping.Field>();
        for (var row : rows) {
            if (row.column.getValue() != null || !row.otherwise.isEmpty()) {
                mapped.put(
                        row.name,
                        new Mapping.Field(
                                row.column.getValue(),
                                row.values,
                                row.otherwise.isEmpty() ? null : row.otherwise.getValue(),
                                row.dateFormat));
            }
        }
        return new Mapping(mapped);
    }

    void clearFaults() {
        fields.clear();
    }

    void tell(RuntimeException refused) {
        Faults.tell(refused, fields);
    }

    /** One field of the import. */
    private final class Row {

        private final String name;
        private final String label;
        private final boolean required;
        private final ComboBox<String> column = new ComboBox<>();
        private final TextField otherwise = Inputs.line(null);
        private final Button translate;
        private Map<String, String> values = Map.of();
        private String dateFormat;

        Row(String name, String label, boolean required, List<String> headings) {
            this.name = name;
            this.label = label;
            this.required = required;
            column.setItems(headings);
            column.setClearButtonVisible(true);
            column.setManualValidation(true);
            column.setAriaLabel("Column of " + label);
            otherwise.setAriaLabel("Value of %s when empty".formatted(label));
            headings.stream()
                    .filter(heading -> alike(heading, name) || alike(heading, label))
                    .findFirst()
                    .ifPresent(column::setValue);
            translate = Buttons.quiet("As they are", this::askTranslation);
            fields.add("mapping." + name, column);
        }

        private void askTranslation() {
            var dialog = new FormDialog("Texts of " + label, "Keep");
            dialog.hint("One to a line, such as: In production = LIVE. A star stands for all other texts.");
            var lines = dialog.add("values", Inputs.document("Text in the file = what it means"));
            var dates = dialog.add("dateFormat", Inputs.text("How dates are written, besides the usual ways", 40));
            lines.setValue(values.entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .collect(Collectors.joining("\n")));
            dates.setPlaceholder("d.M.yyyy");
            dates.setValue(dateFormat == null ? "" : dateFormat);
            dialog.onSubmit(in -> {
                values = translations(lines.getValue());
                dateFormat = dates.isEmpty() ? null : dates.getValue();
                translate.setText(values.isEmpty() ? "As they are" : values.size() + " translated");
            });
            dialog.open();
        }

        private static Map<String, String> translations(String lines) {
            var translations = new LinkedHashMap<String, String>();
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                var sign = line.lastIndexOf('=');
                var text = sign < 0 ? line : line.substring(0, sign).strip();
                translations.put(text, sign < 0 ? "" : line.substring(sign + 1).strip());
            });
            return translations;
        }
    }

    private static boolean alike(String heading, String name) {
        return letters(heading).equals(letters(name));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
