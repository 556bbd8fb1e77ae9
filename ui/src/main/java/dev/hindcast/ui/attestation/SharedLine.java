package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.project.ProjectNavigation;
import dev.hindcast.value.ValueQuery.Claim;
import dev.hindcast.value.ValueQuery.Mover;
import java.util.Locale;
import java.util.function.Function;

/** The other claims that move the same line in the same months, so that nothing is counted twice unseen. */
final class SharedLine {

    private SharedLine() {}

    static Div of(Claim claim, Function<ProjectId, String> keys) {
        var list = new UnorderedList();
        claim.moving()
                .forEach(mover -> list.add(new ListItem(link(keys.apply(mover.project())), new Text(words(mover)))));
        var div = new Div(new Span("“%s” is moved by other claims too:".formatted(claim.moves())), list);
        div.addClassNames("hc-small", "hc-claim-shared");
        return div;
    }

    private static Anchor link(String key) {
        return new Anchor(ProjectNavigation.href(key, ProjectNavigation.Tab.VALUE), key);
    }

    private static String words(Mover mover) {
        var state = mover.attested() == null
                ? Labels.of(mover.state()).toLowerCase(Locale.ROOT)
                : Formats.money(mover.attested()) + " attested";
        return " %s, %s: %s, %s"
                .formatted(
                        mover.driverName(),
                        Formats.period(new Period(mover.from(), mover.to())),
                        Formats.money(mover.amount()),
                        state);
    }
}
