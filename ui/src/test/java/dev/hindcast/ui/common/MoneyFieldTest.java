package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.hindcast.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyFieldTest {

    private final MoneyField field = new MoneyField("Budget", List.of(Currency.getInstance("EUR")));

    @Test
    void proposesAnAmountAsAPersonTypesIt() {
        assertThat(shown("310000.00")).isEqualTo("310000");
        assertThat(shown("1250.50")).isEqualTo("1250.50");
    }

    @Test
    void takesBackWhatItProposes() {
        field.setValue(Money.of("310000.00", "EUR"));

        assertThat(field.generateModelValue()).isEqualTo(Money.of("310000.00", "EUR"));
    }

    private String shown(String amount) {
        field.setValue(Money.of(amount, "EUR"));
        return within(field)
                .filter(BigDecimalField.class::isInstance)
                .map(part -> ((BigDecimalField) part).getValue().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(MoneyFieldTest::within));
    }
}
