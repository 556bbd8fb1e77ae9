package dev.hindcast.ui.common.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import java.util.List;
import java.util.Set;

/**
 * Answers where a figure comes from, by a dialog that leads to the events behind it.
 *
 * @param messages what is asked
 * @param links where it leads to
 */
public record Provenance(Messages messages, Links links) {

    /** The entries of one figure. */
    public EntriesDialog open(String title, Scope scope, Figure figure) {
        return open(title, List.of(new Part(Labels.of(figure), figure, scope)));
    }

    /** The entries of several figures that make up one, each with its sum. */
    public EntriesDialog open(String title, List<Part> parts, Component... more) {
        var dialog = new EntriesDialog(title, parts, this, more);
        dialog.open();
        return dialog;
    }

    /** The events that make up a bar of the value bridge. */
    public void open(BridgeBar kind, Bridge.Result bridge) {
        var opened = messages.ask(new Bridge(bridge.from(), bridge.scope(), Set.of(kind)));
        var bar = opened.bars().stream().filter(one -> one.kind() == kind).findFirst();
        new BridgeDialog(bar.orElseThrow(), opened.currency(), this).open();
    }

    /** The link to a project's page. */
    public Anchor project(String key) {
        return new Anchor(links.project().apply(key), key);
    }
}
