package dev.hindcast.ui.common;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;

/** An amount and its currency. An amount with more digits than the currency has is refused as typed, never rounded. */
public final class MoneyField extends CustomField<Money> {

    private final BigDecimalField amount = Inputs.number(null);
    private final Select<Currency> currency = new Select<>();

    /** A field offering the given currencies, the first one chosen. */
    public MoneyField(String label, List<Currency> currencies) {
        super(null, true);
        setLabel(label);
        setManualValidation(true);
        addClassName("hc-money-field");

        amount.setAriaLabel(label + ", amount");
        amount.setClassName("hc-number");
        currency.setAriaLabel(label + ", currency");
        currency.setItems(new LinkedHashSet<>(currencies));
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(currencies.getFirst());

        amount.addValueChangeListener(change -> updateValue());
        currency.addValueChangeListener(change -> updateValue());

        var row = new HorizontalLayout(amount, currency);
        row.setSpacing("var(--vaadin-gap-xs)");
        row.setWidthFull();
        row.setFlexGrow(1, amount);
        amount.setMinWidth("6rem");
        currency.setWidth("6.5rem");
        add(row);
    }

    /** Leaves no choice of currency: a claim is in its driver's. */
    public void fixCurrency(Currency only) {
        currency.setItems(only);
        currency.setValue(only);
        // Nothing to choose is nothing to stop at on the way through the form.
        currency.setVisible(false);
        amount.setSuffixComponent(new Span(only.getCurrencyCode()));
        amount.setAriaLabel("%s, amount in %s".formatted(getLabel(), only.getCurrencyCode()));
    }

    @Override
    public boolean isEmpty() {
        return amount.isEmpty();
    }

    @Override
    protected Money generateModelValue() {
        try {
            return amount.getValue() == null ? null : new Money(amount.getValue(), currency.getValue());
        } catch (InvalidInput refused) {
            setErrorMessage(refused.faults().getFirst().message());
            setInvalid(true);
            return null;
        }
    }

    /** As a person types it: 310000 and not 310000.00; cents where there are any. */
    private static BigDecimal withoutEmptyCents(Money money) {
        return money.amount().stripTrailingZeros().scale() > 0
                ? money.amount()
                : money.amount().setScale(0, RoundingMode.UNNECESSARY);
    }

    @Override
    protected void setPresentationValue(Money money) {
        amount.setValue(money == null ? null : withoutEmptyCents(money));
        if (money != null) {
            currency.setValue(money.currency());
        }
    }
}
