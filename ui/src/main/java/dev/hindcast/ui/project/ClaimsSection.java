package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Driver;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was claimed, beside what was promised for the same months, and what became of it. */
final class ClaimsSection {

    private final LedgerPart part;
    private final Function<ProjectId, String> keys;
    private final Map<String, String> drivers;

    ClaimsSection(LedgerPart part, Function<ProjectId, String> keys) {
        this.part = part;
        this.keys = keys;
        drivers = part.ledger().drivers().stream()
                .collect(Collectors.toMap(driver -> driver.driver().value(), Driver::name));
    }

    Section section() {
        var section = new Section("Claims");
        if (part.ledger().claims().isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.CHECK_SQUARE_O, "Nothing claimed yet", "Value counts once its owner has attested it."));
        } else {
            var list = new Div();
            list.addClassName("hc-claims");
            part.ledger()
                    .claims()
                    .reversed()
                    .forEach(claim ->
                            list.add(InPlace.keyed(claim(claim), claim.claim().value())));
            section.show(list);
        }
        if (!part.ledger().drivers().isEmpty()) {
            part.offer(section, ValueCommand.Claim.class, "Claim value");
        }
        return section;
    }

    private Div claim(Claim claim) {
        var what = new Div(
                new H3(drivers.getOrDefault(claim.driver().value(), "")),
                new Span(Formats.period(new Period(claim.from(), claim.to()))),
                badges(claim));
        what.addClassName("hc-claim-what");
        var why = new Div(StepList.of(claim.history(), part));
        why.addClassName("hc-claim-why");
        shared(claim, why);
        var item = new Div(what, money(claim), why, ClaimButtons.of(claim, part));
        item.addClassNames("hc-claim", "hc-claim-past");
        return item;
    }

    private static Div badges(Claim claim) {
        var badges = new Div(
                tone(claim.state()).badge(Labels.of(claim.state())), Tone.PLAIN.badge(Labels.of(claim.method())));
        if (claim.confirmedByFinance()) {
            badges.add(Tone.GOOD.badge("Confirmed by finance"));
        }
        badges.addClassName("hc-badges");
        return badges;
    }

    private static Tone tone(ClaimState state) {
        return switch (state) {
            case ATTESTED -> Tone.GOOD;
            case CLAIMED, DISPUTED -> Tone.CARE;
            case WITHDRAWN, REVERSED -> Tone.PLAIN;
        };
    }

    private static Div money(Claim claim) {
        var amount = new Span(Formats.money(claim.amount()));
        amount.addClassNames("hc-claim-amount", "hc-number");
        var money = new Div(amount);
        money.addClassName("hc-claim-money");
        if (claim.attested() != null && !claim.attested().equals(claim.amount())) {
            money.add(beside(Formats.money(claim.attested()) + " attested"));
        }
        money.add(
                beside(claim.promised() == null ? "not promised" : Formats.wholeMoney(claim.promised()) + " promised"));
        return money;
    }

    private static Span beside(String text) {
        var span = new Span(text);
        span.addClassNames("hc-muted", "hc-small", "hc-number");
        return span;
    }

    /** Who else moves the line now, and what share was confirmed beside whom. */
    private void shared(Claim claim, Div why) {
        if (claim.share() != null) {
            why.add(ProjectView.muted("%s%% of it was attested, beside claims of %s that move the same line."
                    .formatted(
                            Formats.number(claim.share()),
                            claim.sharedWith().stream()
                                    .map(other -> keys.apply(other.project()))
                                    .distinct()
                                    .collect(Collectors.joining(", ")))));
        }
        if (claim.moving().isEmpty() || claim.state() == ClaimState.ATTESTED) {
            return;
        }
        var list = new UnorderedList();
        claim.moving().forEach(other -> {
            var key = keys.apply(other.project());
            list.add(new ListItem(
                    new Anchor(ProjectNavigation.href(key, ProjectNavigation.Tab.VALUE), key),
                    new Span(" %s, %s: %s, %s"
                            .formatted(
                                    other.driverName(),
                                    Formats.period(new Period(other.from(), other.to())),
                                    Formats.money(other.amount()),
                                    ProjectView.lower(other.state())))));
        });
        var box = new Div(new Span("“%s” is moved by other claims too:".formatted(claim.moves())), list);
        box.addClassNames("hc-small", "hc-claim-shared");
        why.add(box);
    }
}
