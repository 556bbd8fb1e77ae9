package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.shared.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Fields with the limits of the value objects they are read into; the server's check stays the last word. */
public final class Inputs {

    private Inputs() {}

    /** A form of two columns where there is room, and one where there is not. */
    public static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.setMaxColumns(2);
        return form;
    }

    /** A single line, as {@link dev.hindcast.shared.Line} takes it. */
    public static TextField line(String label) {
        return text(label, Text.LINE);
    }

    /** A single line with a limit of its own. */
    public static TextField text(String label, int limit) {
        var field = new TextField(label);
        field.setMaxLength(limit);
        field.setManualValidation(true);
        return field;
    }

    /** A reason, note or comment, as {@link dev.hindcast.shared.Paragraph} takes it. */
    public static TextArea paragraph(String label) {
        var area = area(label, Text.PARAGRAPH);
        area.setMinRows(3);
        area.setMaxRows(10);
        return area;
    }

    /** A section of a document in Markdown, as {@link dev.hindcast.shared.Document} takes it. */
    public static TextArea document(String label) {
        var area = area(label, Text.DOCUMENT);
        area.setMinRows(6);
        return area;
    }

    private static TextArea area(String label, int limit) {
        var area = new TextArea(label);
        area.setMaxLength(limit);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return area;
    }

    public static BigDecimalField number(String label) {
        var field = new BigDecimalField(label);
        // Typing replaces what is proposed.
        field.setAutoselect(true);
        field.setLocale(Formats.locale());
        field.setManualValidation(true);
        return field;
    }

    public static IntegerField whole(String label, int min, int max) {
        var field = new IntegerField(label);
        field.setAutoselect(true);
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    /** One of an enumeration's constants, in words. */
    public static <E extends Enum<E>> Select<E> oneOf(String label, Class<E> type) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(Labels::of);
        select.setManualValidation(true);
        return select;
    }

    /** One of an enumeration's many constants, found by typing a part of its words. */
    static <E extends Enum<E>> ComboBox<E> found(String label, Class<E> type, Set<Enum<?>> without) {
        var box = new ComboBox<E>(label);
        box.setItems(Arrays.stream(type.getEnumConstants())
                .filter(one -> !without.contains(one))
                .toList());
        box.setItemLabelGenerator(Labels::of);
        box.setManualValidation(true);
        takeFirstMatch(box);
        return box;
    }

    /** One of a list of codes, found by typing. */
    public static ComboBox<Choice> choice(String label, List<Choice> choices) {
        var box = new ComboBox<Choice>(label);
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::name);
        box.setManualValidation(true);
        takeFirstMatch(box);
        return box;
    }

    /** The first that matches what was typed is the chosen one when Enter or Tab follows, as a person expects. */
    static void takeFirstMatch(ComboBox<?> box) {
        box.getElement().executeJs("""
                        if (this.hcFirst) return;
                        this.hcFirst = true;
                        this.addEventListener('keydown', event => {
                          if (event.key !== 'Enter' && event.key !== 'Tab') return;
                          const typed = this.filter?.toLowerCase();
                          if (this.opened && typed && this.loading) {
                            // Faster than the list comes: what was typed is found as soon as it is there.
                            if (event.key === 'Enter') {
                              event.preventDefault();
                              event.stopImmediatePropagation();
                            }
                            const tries = setInterval(() => {
                              if (this.loading) return;
                              clearInterval(tries);
                              const found = (this.filteredItems ?? []).find(
                                  item => this._getItemLabel(item)?.toLowerCase().includes(typed));
                              if (found) this.selectedItem = found;
                              if (this.opened) this.close();
                            }, 20);
                            setTimeout(() => clearInterval(tries), 5000);
                            return;
                          }
                          if (this.opened && typed && this._focusedIndex < 0) {
                            this._focusedIndex = (this.filteredItems ?? []).findIndex(
                                item => this._getItemLabel(item)?.toLowerCase().includes(typed));
                          }
                        }, true);
                        """);
    }

    /** Several of a list; the first that matches what was typed is taken by Enter or Tab, as with one of a list. */
    public static <T> MultiSelectComboBox<T> several(String label) {
        var box = new MultiSelectComboBox<T>(label);
        box.getElement().executeJs("""
                        if (this.hcTake) return;
                        const meant = () => {
                          const typed = this.filter?.toLowerCase();
                          return !this.opened || !typed || this._focusedIndex >= 0 ? -1
                              : (this.filteredItems ?? []).findIndex(
                                  item => this._getItemLabel(item)?.toLowerCase().includes(typed));
                        };
                        this.hcTake = () => {
                          const item = (this.filteredItems ?? [])[meant()];
                          if (item && !this.selectedItems.some(one => one.key === item.key)) this.__selectItem(item);
                        };
                        this.addEventListener('keydown', event => {
                          if (event.key === 'Enter' && !event.ctrlKey && meant() >= 0) this._focusedIndex = meant();
                          if (event.key === 'Tab') this.hcTake();
                        }, true);
                        """);
        return box;
    }

    public static DatePicker date(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Formats.locale());
        picker.setManualValidation(true);
        return picker;
    }

    /** The day from which something holds: not in the future, today unless said. */
    public static DatePicker effective(LocalDate today) {
        var picker = date("Holds since");
        picker.setMax(today);
        picker.setValue(today);
        return picker;
    }

    public static Checkbox yes(String label) {
        return new Checkbox(label);
    }
}
