package dev.hindcast.ui.attestation;

import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.MoneyField;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks why a claim is doubted, and what of it would be accepted. */
final class DisputeDialog {

    private DisputeDialog() {}

    static void open(WaitingClaim claim, BiConsumer<Paragraph, Money> then) {
        var dialog = new FormDialog("Dispute a claim", "Dispute");
        dialog.hint("%s, %s, %s: the claimant answers or withdraws."
                .formatted(claim.key(), claim.what(), Formats.money(claim.amount())));
        var reason = dialog.add("reason", Inputs.paragraph("Reason"));
        var currencies = List.of(claim.amount().currency());
        var accepted = dialog.add("acceptedAmount", new MoneyField("You would accept (optional)", currencies));
        dialog.onSubmit(in -> then.accept(in.paragraph(reason), accepted.isEmpty() ? null : in.value(accepted)));
        dialog.open();
    }
}
