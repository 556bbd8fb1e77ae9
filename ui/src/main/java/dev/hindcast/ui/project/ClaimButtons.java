package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.Claim;

/** What may become of a claim as it stands. */
final class ClaimButtons {

    private ClaimButtons() {}

    static Div of(Claim claim, LedgerPart part) {
        var buttons = new Div();
        buttons.addClassNames("hc-actions", "hc-claim-deeds");
        switch (claim.state()) {
            case CLAIMED -> {
                if (!part.isMine(claim)) {
                    attest(buttons, part, claim);
                    button(buttons, part, ValueCommand.Dispute.class, "Dispute", claim);
                }
                button(buttons, part, ValueCommand.Withdraw.class, "Withdraw", claim);
            }
            case DISPUTED -> {
                button(buttons, part, ValueCommand.AnswerDispute.class, "Answer", claim);
                button(buttons, part, ValueCommand.Withdraw.class, "Withdraw", claim);
            }
            case ATTESTED -> {
                button(buttons, part, ValueCommand.Reverse.class, "Reverse", claim);
                if (claim.cashable() && !claim.confirmedByFinance() && !part.isMine(claim)) {
                    button(buttons, part, ValueCommand.Confirm.class, "Confirm", claim);
                }
            }
            case WITHDRAWN, REVERSED -> {}
        }
        return buttons;
    }

    /** Asks for a share only where others move the line: elsewhere it would be refused. */
    private static void attest(Div buttons, LedgerPart part, Claim claim) {
        part.offer(buttons::add, ValueCommand.Attest.class, "Attest", about(claim), () -> {
            var form = part.acts()
                    .claim(ValueCommand.Attest.class, "Attest a claim", claim)
                    .hint(attesting(part, claim));
            if (claim.moving().isEmpty()) {
                form.given("share", null);
            }
            form.open();
        });
    }

    private static void button(
            Div buttons, LedgerPart part, Class<? extends ValueCommand> command, String words, Claim claim) {
        part.offer(
                buttons::add,
                command,
                words,
                about(claim),
                () -> part.acts()
                        .claim(command, words + " a claim", claim)
                        .hint(hint(part, claim))
                        .open());
    }

    private static String about(Claim claim) {
        return "%s for %s"
                .formatted(Formats.money(claim.amount()), Formats.period(new Period(claim.from(), claim.to())));
    }

    private static String hint(LedgerPart part, Claim claim) {
        return "%s, claimed by %s".formatted(Formats.money(claim.amount()), part.name(claim.claimant()));
    }

    private static String attesting(LedgerPart part, Claim claim) {
        var said = hint(part, claim);
        return !claim.moving().isEmpty()
                ? said + ". Other claims move the same line: say which percentage of this one counts."
                : said;
    }
}
