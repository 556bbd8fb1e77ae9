package dev.hindcast.ui.checkin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import java.util.Locale;

/** One question with what each colour means, and what to do next when it is red. */
final class QuestionField extends RadioButtonGroup<Colour> {

    private final Question question;
    private Colour before;
    private int teamSize;

    QuestionField(Question question, int teamSize) {
        this.question = question;
        this.teamSize = teamSize;
        addClassName("hc-question");
        setLabel(question.text());
        setItems(Colour.values());
        setManualValidation(true);
        addValueChangeListener(
                change -> setHelperText(change.getValue() == Colour.RED ? "Next step: " + question.nextStep() : null));
        render();
    }

    Question question() {
        return question;
    }

    /** The limits of some questions depend on the size of the team. */
    void teamSize(int people) {
        if (Question.codingLimit(people) != Question.codingLimit(teamSize)) {
            teamSize = people;
            render();
        }
    }

    /** Marks what was answered the week before; null when nothing was. */
    void before(Colour colour) {
        before = colour;
        render();
    }

    private void render() {
        setRenderer(new ComponentRenderer<>(this::option));
    }

    private Div option(Colour colour) {
        var name = new Span(colour.label());
        name.addClassNames("hc-colour", "hc-colour-" + colour.name().toLowerCase(Locale.ROOT));
        var head = new Div(name);
        head.addClassName("hc-question-head");
        if (colour == before) {
            var last = new Span("last time");
            last.addClassNames("hc-muted", "hc-small");
            head.add(last);
        }
        var meaning = new Span(question.meaning(colour, teamSize));
        meaning.addClassName("hc-small");
        var option = new Div(head, meaning);
        option.addClassName("hc-question-option");
        return option;
    }
}
