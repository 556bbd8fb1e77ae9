package dev.hindcast.ui.project;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.value.Category;
import dev.hindcast.value.Course;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.Sizing;
import dev.hindcast.value.ValueQuery;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The form of a value driver, shared by framing and the value tab. */
public final class FramingForms {

    private FramingForms() {}

    /** Asks for a driver's terms; starts from the given one when it is to be changed. */
    public static void driver(
            String title, List<Currency> currencies, ValueQuery.Driver shown, Consumer<DriverTerms> then) {
        var dialog = new FormDialog(title, "Save");
        var form = new DriverForm(dialog, currencies);
        if (shown != null) {
            form.fill(shown);
        }
        dialog.onSubmit(in -> then.accept(form.read(in)));
        dialog.open();
    }

    private static final class DriverForm {

        private final TextField name;
        private final Select<Category> category;
        private final Select<Recurrence> recurrence;
        private final BigDecimalField low;
        private final BigDecimalField likely;
        private final BigDecimalField high;
        private final Select<Currency> currency = new Select<>();
        private final Checkbox cashable = Inputs.yes("Cashable: it shows in a budget or in revenue");
        private final IntegerField startsAfter;
        private final TextField rampUp;
        private final IntegerField life;
        private final TextField moves;
        private final TextArea source;
        private String taken = "";

        DriverForm(FormDialog dialog, List<Currency> currencies) {
            name = dialog.add("name", Inputs.line("What gets better"));
            category = dialog.addHalf("category", Inputs.oneOf("Category", Category.class));
            recurrence = dialog.addHalf("recurrence", Inputs.oneOf("How often", Recurrence.class));
            low = dialog.addHalf("low", Inputs.number("Low"));
            likely = dialog.addHalf("likely", Inputs.number("Likely"));
            high = dialog.addHalf("high", Inputs.number("High"));
            currency.setLabel("Currency");
            currency.setItems(currencies);
            currency.setItemLabelGenerator(Currency::getCurrencyCode);
            currency.setValue(currencies.getFirst());
            dialog.addHalf("currency", currency);
            source = dialog.add("source", Inputs.paragraph("Where the assumption comes from"));
            dialog.content(cashable);
            dialog.content(new SizingHelper(currency::getValue, this::take));
            startsAfter =
                    dialog.addHalf("startsAfterMonths", Inputs.whole("Months after go-live", 0, Course.MAX_OFFSET));
            life = dialog.addHalf("lifeMonths", Inputs.whole("Life in months", 1, Course.MAX_LIFE));
            rampUp = dialog.addHalf("rampUp", Inputs.line("Ramp-up, percent per quarter"));
            moves = dialog.addHalf("moves", Inputs.line("KPI or budget line it moves"));

            category.setValue(Category.COST_SAVING);
            recurrence.setValue(Recurrence.RECURRING);
            startsAfter.setValue(0);
            life.setValue(Course.DEFAULT_LIFE);
            rampUp.setPlaceholder("25, 50, 75");
            likely.setHelperText("A year, when recurring");
            recurrence.addValueChangeListener(change -> showCourse());
        }

        /** Takes the amounts over; the formula becomes the source, with what stood there already below it. */
        private void take(Sizing sizing, Currency in) {
            var estimate = sizing.estimate(in);
            recurrence.setValue(Recurrence.RECURRING);
            low.setValue(estimate.low().amount());
            likely.setValue(estimate.likely().amount());
            high.setValue(estimate.high().amount());
            var said = source.getValue()
                    .lines()
                    .filter(line -> !line.equals(taken))
                    .collect(Collectors.joining("\n"))
                    .strip();
            taken = sizing.source(in);
            source.setValue(said.isEmpty() ? taken : taken + "\n" + said);
        }

        private void showCourse() {
            var recurring = recurrence.getValue() == Recurrence.RECURRING;
            rampUp.setVisible(recurring);
            life.setVisible(recurring);
            likely.setHelperText(recurring ? "A year, when recurring" : null);
        }

        void fill(ValueQuery.Driver driver) {
            var forecast = driver.forecast();
            name.setValue(driver.name());
            category.setValue(driver.category());
            recurrence.setValue(driver.recurrence());
            low.setValue(forecast.low().amount());
            likely.setValue(forecast.likely().amount());
            high.setValue(forecast.high().amount());
            currency.setValue(forecast.likely().currency());
            cashable.setValue(driver.cashable());
            startsAfter.setValue(forecast.startsAfterMonths());
            life.setValue(forecast.lifeMonths());
            rampUp.setValue(forecast.rampUp().stream().map(Object::toString).collect(Collectors.joining(", ")));
            moves.setValue(driver.moves() == null ? "" : driver.moves());
            source.setValue(driver.source());
            showCourse();
        }

        DriverTerms read(Fields.Reading in) {
            return new DriverTerms(
                    in.line(name),
                    in.value(category),
                    in.value(recurrence),
                    in.value(low),
                    in.value(likely),
                    in.value(high),
                    in.value(currency),
                    cashable.getValue(),
                    startsAfter.getValue() == null ? 0 : startsAfter.getValue(),
                    rampUp.isEmpty() ? List.of() : in.text(rampUp, DriverForm::percents),
                    life.getValue(),
                    in.textIfAny(moves, Line::new),
                    in.paragraph(source));
        }

        private static List<Integer> percents(String text) {
            try {
                return Arrays.stream(text.split("[,;\\s]+"))
                        .filter(part -> !part.isBlank())
                        .map(part -> Integer.valueOf(part.replace("%", "")))
                        .toList();
            } catch (NumberFormatException notNumbers) {
                throw InvalidInput.of("", "rampUp.malformed", "must be whole percents such as 25, 50, 75");
            }
        }
    }
}
