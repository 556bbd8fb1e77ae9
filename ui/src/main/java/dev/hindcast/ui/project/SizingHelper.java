package dev.hindcast.ui.project;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.RangeReader;
import dev.hindcast.value.Sizing;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Helps to find the amounts of a driver in the two usual cases, from figures that people know. */
final class SizingHelper extends Details {

    private enum Case {
        DECISIONS("Better decisions"),
        TIME("Time saved");

        private final String words;

        Case(String words) {
            this.words = words;
        }
    }

    private final RadioButtonGroup<Case> which = new RadioButtonGroup<>("What gets better?");
    private final TextField decisions = field("Decisions a year", "8,000 – 12,000");
    private final TextField wrong = field("Wrong today, %", "5");
    private final TextField cost = field("Cost of a wrong one", "80 / 100 / 150");
    private final TextField improvement = field("Of these avoided, %", "10 – 30");
    private final TextField people = field("People", "40");
    private final TextField minutes = field("Minutes a week, each", "20 – 40");
    private final TextField weeks = field("Weeks a year", "46");
    private final TextField rate = field("Cost of an hour", "55");
    private final FormLayout form = Inputs.form();
    private final Paragraph outcome = new Paragraph();
    private final Button use;
    private final Supplier<Currency> currency;

    /**
     * @param currency the currency of the driver
     * @param then takes the sizing and its currency over into the driver
     */
    SizingHelper(Supplier<Currency> currency, BiConsumer<Sizing, Currency> then) {
        super("Help me size it");
        this.currency = currency;
        which.addClassName("hc-in-a-row");
        form.setColumnWidth("10rem");
        which.setItems(Case.values());
        which.setItemLabelGenerator(one -> one.words);
        which.addValueChangeListener(change -> showCase());
        weeks.setValue("46");
        use = Buttons.plain("Use these figures", () -> then.accept(sizing(), currency.get()));
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("hc-hint");
        var hint = new Paragraph("Each figure is one number, a range such as 80 – 120, or low / likely / high.");
        hint.addClassName("hc-hint");
        var foot = new Div(outcome, use);
        foot.addClassName("hc-sizing-foot");
        add(which, hint, form, foot);
        addClassName("hc-sizing");
        setWidthFull();
        which.setValue(Case.DECISIONS);
    }

    private TextField field(String label, String example) {
        var field = Inputs.text(label, 60);
        field.setPlaceholder(example);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> showOutcome());
        return field;
    }

    private List<TextField> asked() {
        return which.getValue() == Case.TIME
                ? List.of(people, minutes, weeks, rate)
                : List.of(decisions, wrong, cost, improvement);
    }

    private void showCase() {
        form.removeAll();
        asked().forEach(form::add);
        showOutcome();
    }

    private void showOutcome() {
        if (use == null) {
            return;
        }
        use.setEnabled(false);
        asked().forEach(field -> field.setInvalid(false));
        if (asked().stream().anyMatch(TextField::isEmpty)) {
            outcome.setText("Fill in all four to see what they come to.");
            return;
        }
        try {
            var estimate = sizing().estimate(currency.get());
            outcome.setText("%s a year, from %s to %s"
                    .formatted(
                            Formats.money(estimate.likely()),
                            Formats.money(estimate.low()),
                            Formats.money(estimate.high())));
            use.setEnabled(true);
        } catch (InvalidInput refused) {
            outcome.setText(
                    "This comes to nothing yet: " + refused.faults().getFirst().message() + ".");
            mark(refused);
        }
    }

    private void mark(InvalidInput refused) {
        refused.faults().forEach(fault -> {
            var field = switch (fault.field()) {
                case "decisions" -> decisions;
                case "wrongPercent" -> wrong;
                case "cost" -> cost;
                case "improvementPercent" -> improvement;
                case "people" -> people;
                case "minutes" -> minutes;
                case "weeks" -> weeks;
                case "rate" -> rate;
                default -> null;
            };
            if (field != null) {
                field.setErrorMessage(fault.message());
                field.setInvalid(true);
            }
        });
    }

    private Sizing sizing() {
        if (which.getValue() == Case.TIME) {
            return new Sizing.TimeSaved(
                    RangeReader.read("people", people.getValue()),
                    RangeReader.read("minutes", minutes.getValue()),
                    RangeReader.read("weeks", weeks.getValue()),
                    RangeReader.read("rate", rate.getValue()));
        }
        return new Sizing.BetterDecisions(
                RangeReader.read("decisions", decisions.getValue()),
                RangeReader.read("wrongPercent", wrong.getValue()),
                RangeReader.read("cost", cost.getValue()),
                RangeReader.read("improvementPercent", improvement.getValue()));
    }
}
