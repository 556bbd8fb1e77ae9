package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.Risk;
import dev.hindcast.project.ProjectCommand.AnswerRisk;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What made similar projects fail, as a checklist: how often, at what cost, and how this project deals with it. */
final class RiskList extends Div {

    private static final int MOST = 8;

    private final Directory directory;
    private final CurrentUser user;
    private final LessonChoices choices;
    private final Runnable changed;

    RiskList(Directory directory, CurrentUser user, LessonChoices choices, Runnable changed) {
        this.directory = directory;
        this.user = user;
        this.choices = choices;
        this.changed = changed;
        addClassName("hc-risks");
    }

    /** Shows the risks; none are told of while nothing similar is known. */
    void show(Alike.@Nullable Result alike) {
        var rows = new ArrayList<Component>();
        if (alike != null && !alike.risks().isEmpty()) {
            var shown = alike.risks().stream().limit(MOST).toList();
            var answered =
                    shown.stream().filter(risk -> choices.to(risk) != null).count();
            rows.add(new H2("Risk checklist"));
            var count = new Paragraph("What made %s happen. %s of %s answered."
                    .formatted(
                            shown.getFirst().of() == 1
                                    ? "one similar failure"
                                    : Formats.number(shown.getFirst().of()) + " similar failures",
                            Formats.number(answered),
                            Formats.number(shown.size())));
            count.addClassNames("hc-muted", "hc-small");
            rows.add(count);
            shown.forEach(risk -> rows.add(row(risk, alike.currency())));
        }
        InPlace.show(this, rows);
    }

    private Component row(Risk risk, Currency currency) {
        var name = directory.causeName(risk.cause().value());
        var answer = choices.to(risk);
        var facts = new Div(new Span("Hit %s of %s".formatted(Formats.number(risk.hit()), Formats.number(risk.of()))));
        if (risk.cost().signum() > 0) {
            facts.add(new Span(" · they had cost " + Formats.wholeMoney(Money.rounded(risk.cost(), currency))));
        }
        if (!risk.phases().isEmpty()) {
            facts.add(new Span(" · entered in "
                    + risk.phases().stream()
                            .limit(2)
                            .map(phase -> Labels.ofName(phase).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
        }
        facts.addClassNames("hc-muted", "hc-small");
        var head = new Div(
                new H3(name), (answer == null ? Tone.CARE : Tone.GOOD).badge(answer == null ? "Open" : "Answered"));
        head.addClassName("hc-badges");
        var row = new Div(head, facts);
        row.addClassName("hc-card");
        if (answer != null) {
            row.add(new Paragraph(answer));
        }
        if (user.may(AnswerRisk.class)) {
            var ask = Buttons.quiet(answer == null ? "Say how we deal with it" : "Answer anew", () -> ask(risk, name));
            ask.setAriaLabel(ask.getText() + ": " + name);
            var foot = new Div(ask);
            foot.addClassName("hc-card-foot");
            row.add(foot);
        }
        return InPlace.keyed(row, risk.cause());
    }

    private void ask(Risk risk, String name) {
        var dialog = new FormDialog(name, "Save");
        var answer = dialog.add("answer", Inputs.paragraph("How we deal with it"));
        var before = choices.to(risk);
        if (before != null) {
            answer.setValue(before);
        }
        dialog.onSubmit(in -> {
            choices.answer(risk.cause(), in.paragraph(answer));
            changed.run();
        });
        dialog.open();
    }
}
