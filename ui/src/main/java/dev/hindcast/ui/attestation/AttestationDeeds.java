package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.ValueCommand;
import java.util.List;
import java.util.function.Supplier;

/** What is done about waiting claims: one by one, or many after asking once. The row that follows gets the focus. */
final class AttestationDeeds implements ClaimRow.Deeds {

    private final Messages messages;
    private final CurrentUser user;
    private final Runnable refresh;
    private final Supplier<List<ClaimRow>> shown;
    private Runnable whenSelected = () -> {};

    AttestationDeeds(Messages messages, CurrentUser user, Runnable refresh, Supplier<List<ClaimRow>> shown) {
        this.messages = messages;
        this.user = user;
        this.refresh = refresh;
        this.shown = shown;
    }

    void onSelected(Runnable then) {
        whenSelected = then;
    }

    @Override
    public void selected() {
        whenSelected.run();
    }

    List<ClaimRow> rows() {
        return shown.get();
    }

    List<ClaimRow> picked() {
        return shown.get().stream().filter(ClaimRow::isPicked).toList();
    }

    @Override
    public void attest(ClaimRow row) {
        if (row.needsShare() && row.share() == null) {
            row.focusShare();
            return;
        }
        var place = shown.get().indexOf(row);
        give(row);
        var claim = row.claim();
        Notices.done("%s: %s of %s."
                .formatted(claim.isToConfirm() ? "Confirmed" : "Attested", Formats.money(claim.amount()), claim.key()));
        goOn(place);
    }

    /** Asks once for all that are picked. Those whose share is not said stay. */
    void attestPicked() {
        var picked = picked();
        var ready = picked.stream()
                .filter(row -> !row.needsShare() || row.share() != null)
                .toList();
        if (ready.isEmpty()) {
            Notices.tell("Say first which share of these claims counts: others move the same line.");
            return;
        }
        var left = picked.size() - ready.size();
        var words = deed(ready);
        var dialog = new ConfirmDialog(
                "%s %s?".formatted(words, claims(ready.size()).toLowerCase(Formats.locale())),
                "%s in all.%s"
                        .formatted(
                                AttestationBar.sum(
                                        ready.stream().map(ClaimRow::claim).toList()),
                                left == 0 ? "" : " %s stay until their share is said.".formatted(claims(left))),
                words,
                event -> attestAll(ready));
        dialog.setCancelable(true);
        dialog.open();
    }

    private void attestAll(List<ClaimRow> rows) {
        var done = 0;
        for (var row : rows) {
            try {
                give(row);
                done++;
            } catch (RuntimeException refused) {
                Faults.tell(refused);
            }
        }
        Notices.done("%s settled.".formatted(claims(done)));
        goOn(0);
    }

    /** What the deed is called when it is done to all of them. */
    static String deed(List<ClaimRow> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.claim().isToConfirm()) ? "Confirm" : "Attest";
    }

    static String claims(int number) {
        return number == 1 ? "One claim" : Formats.number(number) + " claims";
    }

    private void give(ClaimRow row) {
        var claim = row.claim();
        var project = claim.waiting().project();
        if (claim.isAvoidedCost()) {
            messages.send(new ValueCommand.AttestAvoidedCost(
                    project, claim.waiting().avoidedCost().avoidedCost()));
        } else if (claim.isToConfirm()) {
            messages.send(new ValueCommand.Confirm(project, claim.claim().claim()));
        } else {
            messages.send(new ValueCommand.Attest(
                    project, claim.claim().claim(), null, row.needsShare() ? row.share() : null));
        }
    }

    /** A claim to confirm is attested already; avoided cost is reversed by owner or finance, which a delegate is not. */
    @Override
    public boolean mayRefuse(WaitingClaim claim) {
        if (claim.isAvoidedCost()) {
            return claim.waiting().capacity() == Capacity.OWNER || user.has(Role.FINANCE);
        }
        return !claim.isToConfirm();
    }

    @Override
    public void refuse(ClaimRow row) {
        var claim = row.claim();
        var project = claim.waiting().project();
        var place = shown.get().indexOf(row);
        if (claim.isAvoidedCost()) {
            var avoided = claim.waiting().avoidedCost().avoidedCost();
            Dialogs.reason("Reverse avoided cost", "Reason", "Reverse", reason -> {
                messages.send(new ValueCommand.ReverseAvoidedCost(project, avoided, reason));
                goOn(place);
            });
            return;
        }
        DisputeDialog.open(claim, (reason, accepted) -> {
            messages.send(new ValueCommand.Dispute(project, claim.claim().claim(), reason, accepted));
            Notices.done("Disputed: %s of %s.".formatted(Formats.money(claim.amount()), claim.key()));
            goOn(place);
        });
    }

    private void goOn(int place) {
        refresh.run();
        var rows = shown.get();
        if (!rows.isEmpty()) {
            rows.get(Math.clamp(place, 0, rows.size() - 1)).getElement().executeJs("setTimeout(() => this.focus(), 0)");
        }
    }
}
