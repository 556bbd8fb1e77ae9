package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.LinkedText;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.Share;
import java.util.function.Function;

/** One claim with everything one needs to decide on it. */
class ClaimRow extends ListItem {

    /** What can be done with a row. */
    interface Deeds {
        void attest(ClaimRow row);

        void refuse(ClaimRow row);

        boolean mayRefuse(WaitingClaim claim);

        void selected();
    }

    /** The names of people and the keys of projects. */
    record Words(Function<PersonId, String> names, Function<ProjectId, String> keys) {}

    private final WaitingClaim claim;
    private final Checkbox pick = new Checkbox();
    private final BigDecimalField share = Inputs.number("Share that counts, %");

    ClaimRow(WaitingClaim claim, Words words, Deeds deeds) {
        this.claim = claim;
        addClassName("hc-claim");
        getElement().setAttribute("tabindex", "0").setAttribute("data-claim", claim.id());
        getElement().setAttribute("aria-label", "%s, %s, %s".formatted(claim.key(), claim.what(), money()));
        pick.setAriaLabel("Select %s, %s".formatted(claim.key(), claim.what()));
        pick.addValueChangeListener(change -> deeds.selected());
        share.addClassName("hc-claim-share");
        share.setHelperText("100 counts all of it");
        share.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, press -> deeds.attest(this));

        add(pick, what(words), amount(), why(words), buttons(deeds));
    }

    WaitingClaim claim() {
        return claim;
    }

    boolean isPicked() {
        return pick.getValue();
    }

    void pick(boolean picked) {
        pick.setValue(picked);
    }

    /** Takes over what was typed into the row that it replaces. */
    void inherit(ClaimRow before) {
        share.setValue(before.share.getValue());
        pick.setValue(before.pick.getValue());
    }

    boolean needsShare() {
        return !claim.moving().isEmpty();
    }

    /** The share that was typed; null, with the fault beside the field, while it is needed and not there. */
    Share share() {
        share.setInvalid(false);
        try {
            if (share.isEmpty()) {
                throw InvalidInput.of("share", "required", "say which percentage of this claim counts");
            }
            return new Share(share.getValue());
        } catch (InvalidInput refused) {
            share.setErrorMessage(refused.faults().getFirst().message());
            share.setInvalid(true);
            return null;
        }
    }

    void focusShare() {
        share.focus();
    }

    private String money() {
        return Formats.money(claim.amount());
    }

    private Div what(Words words) {
        var project = new Anchor(
                ProjectNavigation.href(claim.key(), ProjectNavigation.Tab.VALUE), claim.key() + " · " + claim.name());
        project.addClassNames("hc-small", "hc-claim-project");
        var months = new Span(claim.months() == null ? "After its stop" : Formats.period(claim.months()));
        var since = Formats.day(claim.waiting().since());
        var by = new Span("claimed by %s, %s"
                .formatted(words.names().apply(claim.claimant()), claim.isToConfirm() ? "attested " + since : since));
        by.addClassNames("hc-muted", "hc-small");
        var badges = new Div();
        badges.addClassName("hc-badges");
        var waiting = claim.waiting();
        if (waiting.capacity() == Capacity.DELEGATE) {
            badges.add(Tone.ACCENT.badge("As delegate until " + Formats.date(waiting.until())));
        } else if (claim.isToConfirm()) {
            badges.add(Tone.ACCENT.badge("To confirm for finance"));
        } else if (waiting.capacity() == Capacity.FINANCE) {
            badges.add(Tone.ACCENT.badge("The owner’s own claim"));
        }
        if (claim.isBeforeGoLive()) {
            badges.add(Tone.CARE.badge("Before go-live " + Formats.month(waiting.goLive())));
        }
        var div = new Div(project, new H2(claim.what()), months, by, badges);
        div.addClassName("hc-claim-what");
        return div;
    }

    private Div amount() {
        var amount = new Span(money());
        amount.addClassNames("hc-claim-amount", "hc-number");
        var div = new Div(amount);
        if (claim.isToConfirm()) {
            var attested = new Span("attested");
            attested.addClassNames("hc-muted", "hc-small");
            div.add(attested);
        }
        if (!claim.isAvoidedCost()) {
            var promised = claim.claim().promised();
            var beside = new Span(promised == null ? "not promised" : Formats.wholeMoney(promised) + " promised");
            beside.addClassNames("hc-muted", "hc-small", "hc-number");
            div.add(beside);
        }
        div.addClassName("hc-claim-money");
        return div;
    }

    private Div why(Words words) {
        var div = new Div(new LinkedText(claim.evidence()));
        div.addClassName("hc-claim-why");
        if (!claim.isAvoidedCost()) {
            var badges = new Div(Tone.PLAIN.badge(Labels.of(claim.claim().method())));
            if (claim.claim().cashable()) {
                badges.add(Tone.PLAIN.badge("Cashable"));
            }
            badges.addClassName("hc-badges");
            div.addComponentAsFirst(badges);
        }
        claim.kpi().ifPresent(kpi -> div.add(KpiReading.of(kpi)));
        if (needsShare()) {
            div.add(SharedLine.of(claim.claim(), words.keys()), share);
        }
        return div;
    }

    private Component buttons(Deeds deeds) {
        var div = new Div();
        div.addClassNames("hc-actions", "hc-claim-deeds");
        var words = claim.isToConfirm() ? "Confirm" : "Attest";
        var attest = Buttons.plain(words, () -> deeds.attest(this));
        attest.setAriaLabel("%s %s, %s".formatted(words, claim.key(), claim.what()));
        div.add(attest);
        if (deeds.mayRefuse(claim)) {
            var refusal = claim.isAvoidedCost() ? "Reverse" : "Dispute";
            var refuse = Buttons.quiet(refusal, () -> deeds.refuse(this));
            refuse.setAriaLabel("%s %s, %s".formatted(refusal, claim.key(), claim.what()));
            div.add(refuse);
        }
        return div;
    }
}
