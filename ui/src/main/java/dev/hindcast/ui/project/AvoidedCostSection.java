package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.AvoidedCost;

/** What a stop or a lesson saved: apart from value, never added to it. */
final class AvoidedCostSection {

    private final LedgerPart part;

    AvoidedCostSection(LedgerPart part) {
        this.part = part;
    }

    Section section() {
        var section = new Section("Avoided cost");
        if (part.ledger().avoidedCosts().isEmpty()) {
            section.show(ProjectView.muted("What a stop or a lesson saved is claimed here, apart from value."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            part.ledger()
                    .avoidedCosts()
                    .forEach(one ->
                            list.add(InPlace.keyed(item(one), one.avoidedCost().value())));
            section.show(list);
        }
        part.offer(section, ValueCommand.ClaimAvoidedCost.class, "Claim avoided cost");
        return section;
    }

    private Div item(AvoidedCost one) {
        var buttons = new Div();
        buttons.addClassName("hc-actions");
        if (one.state() == AvoidedCostState.CLAIMED) {
            part.offer(
                    buttons::add,
                    ValueCommand.AttestAvoidedCost.class,
                    "Attest",
                    Formats.money(one.amount()),
                    () -> part.acts()
                            .value(ValueCommand.AttestAvoidedCost.class, "Attest avoided cost")
                            .given("avoidedCost", one.avoidedCost())
                            .open());
        }
        if (one.state() != AvoidedCostState.REVERSED) {
            part.offer(
                    buttons::add,
                    ValueCommand.ReverseAvoidedCost.class,
                    "Reverse",
                    Formats.money(one.amount()),
                    () -> part.acts()
                            .value(ValueCommand.ReverseAvoidedCost.class, "Reverse avoided cost")
                            .given("avoidedCost", one.avoidedCost())
                            .open());
        }
        var tone = one.state() == AvoidedCostState.ATTESTED ? Tone.GOOD : Tone.PLAIN;
        return new Div(
                new H3(Formats.money(one.amount())),
                tone.badge(Labels.of(one.state())),
                StepList.of(one.history(), part),
                buttons);
    }
}
