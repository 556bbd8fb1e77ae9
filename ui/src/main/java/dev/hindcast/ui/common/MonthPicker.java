package dev.hindcast.ui.common;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;

/** A calendar month: the month by its name and the year by its number. */
public final class MonthPicker extends CustomField<YearMonth> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private final Select<Month> month = new Select<>();
    private final IntegerField year = Inputs.whole(null, FIRST_YEAR, LAST_YEAR);

    public MonthPicker(String label) {
        super(null, true);
        setLabel(label);
        setManualValidation(true);
        addClassName("hc-month-picker");

        month.setItems(Month.values());
        month.setItemLabelGenerator(
                one -> one == null ? "" : one.getDisplayName(TextStyle.FULL_STANDALONE, Formats.locale()));
        month.setAriaLabel(label + ", month");
        month.setEmptySelectionAllowed(true);
        year.setAriaLabel(label + ", year");
        year.setStepButtonsVisible(false);

        month.addValueChangeListener(change -> updateValue());
        year.addValueChangeListener(change -> updateValue());

        var row = new HorizontalLayout(month, year);
        row.setSpacing("var(--vaadin-gap-xs)");
        row.setWidthFull();
        row.setFlexGrow(1, month);
        month.setMinWidth("6rem");
        year.setWidth("5.5rem");
        add(row);
    }

    @Override
    protected YearMonth generateModelValue() {
        var number = year.getValue();
        return month.getValue() == null || number == null || number < FIRST_YEAR || number > LAST_YEAR
                ? null
                : YearMonth.of(number, month.getValue());
    }

    @Override
    protected void setPresentationValue(YearMonth value) {
        month.setValue(value == null ? null : value.getMonth());
        year.setValue(value == null ? null : value.getYear());
    }
}
