package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Above the list: which claims are shown, how many are picked, and the deed for all of them. */
final class AttestationBar extends Div {

    private final AttestationDeeds deeds;
    private final ComboBox<Choice> project = Inputs.choice("Project", List.of());
    private final Select<Method> method = Inputs.oneOf("Method", Method.class);
    private final Checkbox all = new Checkbox("Select all");
    private final Button attest;
    private AttestationState state = new AttestationState(UrlState.empty());
    private List<Choice> offered = List.of();

    AttestationBar(AttestationDeeds deeds, Consumer<UrlState> open) {
        this.deeds = deeds;
        attest = Buttons.primary("Attest selected", deeds::attestPicked);
        project.setClearButtonVisible(true);
        project.setPlaceholder("All");
        method.setEmptySelectionAllowed(true);
        method.setItemLabelGenerator(one -> one == null ? "All" : Labels.of(one));
        project.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                open.accept(state.url().with(AttestationState.PROJECT, chosen == null ? null : chosen.code()));
            }
        });
        method.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                open.accept(state.url().with(AttestationState.METHOD, chosen == null ? null : chosen.name()));
            }
        });
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deeds.rows().forEach(row -> row.pick(change.getValue()));
            }
        });
        all.addClassName("hc-fit");
        attest.addClassName("hc-fit");
        var keys = new Span("Keys: ↑ ↓ moves, a attests, d disputes, space selects");
        keys.addClassNames("hc-muted", "hc-small", "hc-fit", "hc-keys");
        addClassName("hc-filters");
        add(all, attest, project, method, keys);
    }

    void show(AttestationState shown, List<WaitingClaim> claims) {
        state = shown;
        var choices = claims.stream()
                .map(claim -> new Choice(claim.key(), claim.key() + " · " + claim.name()))
                .distinct()
                .toList();
        if (!choices.equals(offered)) {
            offered = choices;
            project.setItems(choices);
        }
        project.setValue(choices.stream()
                .filter(choice -> choice.code().equals(shown.project()))
                .findFirst()
                .orElse(null));
        method.setValue(shown.method());
    }

    void showSelected() {
        var picked = deeds.picked();
        attest.setEnabled(!picked.isEmpty());
        var words = AttestationDeeds.deed(picked.isEmpty() ? deeds.rows() : picked);
        attest.setText(
                picked.isEmpty()
                        ? words + " selected"
                        : "%s %s"
                                .formatted(
                                        words,
                                        AttestationDeeds.claims(picked.size()).toLowerCase(Formats.locale())));
        var rows = deeds.rows().size();
        all.setIndeterminate(!picked.isEmpty() && picked.size() < rows);
        all.setValue(rows > 0 && picked.size() == rows);
    }

    /** How many wait, and what they add up to in each currency. */
    static String inWords(List<WaitingClaim> all, int shown) {
        var words = "%s, %s".formatted(AttestationDeeds.claims(all.size()), sum(all));
        return shown == all.size() ? words : words + "; %s shown".formatted(Formats.number(shown));
    }

    /** Dis-benefits count negative here too. */
    static String sum(List<WaitingClaim> claims) {
        var sums = new LinkedHashMap<String, Money>();
        claims.forEach(claim -> {
            var driver = claim.waiting().driver();
            var amount = driver != null && driver.category().sign() < 0
                    ? claim.amount().negated()
                    : claim.amount();
            sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        });
        return sums.values().stream().map(Formats::money).collect(Collectors.joining(" and "));
    }
}
