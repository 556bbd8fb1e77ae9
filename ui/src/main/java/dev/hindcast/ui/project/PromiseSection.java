package dev.hindcast.ui.project;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Section;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.Delegation;

/** When the promise was frozen, the month of going live, and who attests. */
final class PromiseSection {

    private final LedgerPart part;

    PromiseSection(LedgerPart part) {
        this.part = part;
    }

    Section section() {
        var ledger = part.ledger();
        var facts = new Facts();
        facts.add("Promise", ledger.isFrozen() ? "Frozen " + Formats.day(ledger.frozenAt()) : "Not frozen yet");
        if (ledger.promisedGoLive() != null) {
            facts.add("Promised go-live", Formats.month(ledger.promisedGoLive()));
        }
        facts.add("Expected go-live", Formats.month(ledger.forecastGoLive()));
        var section = new Section("Go-live and attestation");
        var content = new Div(facts);
        content.addClassName("hc-stack");
        if (!ledger.goLiveHistory().isEmpty()) {
            content.add(new Details(
                    "History of the go-live (%d)"
                            .formatted(ledger.goLiveHistory().size()),
                    goLives()));
        }
        content.add(attestors());
        section.show(content);
        if (ledger.isFrozen()) {
            part.offer(section, ValueCommand.ReforecastGoLive.class, "Re-forecast the go-live");
        } else {
            part.offer(section, ValueCommand.PlanGoLive.class, "Plan the go-live");
        }
        if (isOwner()) {
            part.offer(section, ValueCommand.DelegateAttestation.class, "Delegate attestation");
        }
        return section;
    }

    private OrderedList goLives() {
        var list = new OrderedList();
        list.addClassName("hc-timeline");
        part.ledger().goLiveHistory().reversed().forEach(step -> {
            var months = step.before() == null
                    ? "Planned for " + Formats.month(step.after())
                    : "%s → %s".formatted(Formats.month(step.before()), Formats.month(step.after()));
            var item = new ListItem(new Span(months));
            if (step.reason() != null) {
                item.add(new Span("“" + step.reason() + "”"));
            }
            var by = new Span(part.by(step.person(), step.effective(), step.recordedAt()));
            by.addClassNames("hc-muted", "hc-small");
            item.add(by);
            list.add(item);
        });
        return list;
    }

    /** The owner, and whom they have named, until when. */
    private Div attestors() {
        var list = new UnorderedList();
        list.addClassName("hc-list");
        var owner = part.shown().project().framing().owner();
        list.add(new ListItem(new Span(part.name(owner)), ProjectView.muted("owner")));
        part.ledger().delegations().forEach(one -> list.add(delegate(one)));
        return new Div(new H3("Who attests"), list);
    }

    private ListItem delegate(Delegation one) {
        var side = new Div(ProjectView.muted(holds(one)));
        side.addClassName("hc-actions");
        if (isOwner() && isHeld(one)) {
            part.offer(
                    side::add,
                    ValueCommand.EndDelegation.class,
                    "End",
                    part.name(one.person()),
                    () -> part.acts()
                            .value(ValueCommand.EndDelegation.class, "End a delegation")
                            .askedBefore(
                                    "From then on %s no longer attests for you.".formatted(part.name(one.person())))
                            .confirm("End it")
                            .given("person", one.person())
                            .open());
        }
        return new ListItem(new Span(part.name(one.person())), side);
    }

    private String holds(Delegation one) {
        if (!one.by().equals(part.shown().project().framing().owner())) {
            return "named by %s, who is not the owner any more".formatted(part.name(one.by()));
        }
        return "until " + Formats.date(one.until()) + (isHeld(one) ? "" : ", over");
    }

    private boolean isHeld(Delegation one) {
        return one.by().equals(part.shown().project().framing().owner())
                && !part.state().asOf().isAfter(one.until());
    }

    private boolean isOwner() {
        return part.state().isNow()
                && part.acts()
                        .user()
                        .actor()
                        .person()
                        .equals(part.shown().project().framing().owner());
    }
}
