package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.shared.InvalidInput;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields fields = new Fields();
    private final TextField name = fields.add("name", new TextField("Name"));
    private final TextField reason = fields.add("reason", new TextField("Reason"));

    @Test
    void givesNothingWhileAFieldIsRefused() {
        var given = new AtomicBoolean();
        name.setValue("Keep customers");

        assertThatThrownBy(() -> fields.read(in -> {
                    in.value(name);
                    in.value(reason);
                    Fields.refuseWhileFaulty();
                    given.set(true);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field()).isEqualTo("reason")));
        assertThat(given).isFalse();
    }

    @Test
    void givesWhatIsFilledIn() {
        name.setValue("Keep customers");

        var read = fields.<String>read(in -> {
            var value = in.value(name);
            Fields.refuseWhileFaulty();
            return value;
        });

        assertThat(read).isEqualTo("Keep customers");
    }
}
