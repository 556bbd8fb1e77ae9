package dev.hindcast.desk.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReminderLineTest {

    @Test
    void writesMoneyAsEverywhereElse() {
        var task = new Task(
                new TaskId("claim:c-1"),
                TaskKind.CLAIM_TO_ATTEST,
                "c-1",
                "Fewer returns",
                "CHURN",
                "Keep customers",
                new Money(new BigDecimal("64000.00"), Currency.getInstance("EUR")),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 30),
                null);

        var line = Reminders.Line.of(task, path -> "https://hindcast.example/" + path);

        assertThat(line.leading()).isEqualTo("Attest or dispute 64,000 EUR of “Fewer returns”");
        assertThat(line.address()).isEqualTo("https://hindcast.example/inbox");
        assertThat(line.rest()).isEqualTo(" – Keep customers (CHURN), due on 30 November 2026");
    }
}
