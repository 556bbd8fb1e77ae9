package dev.hindcast.ui.checkin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.hindcast.checkin.Area;
import dev.hindcast.checkin.CheckInCommand.Answer;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Faults;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.Inputs;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The eleven questions, answered with the keys g, y and r, each of which goes on to the next question. It knows no
 * service: what was answered goes to a callback.
 */
final class CheckInForm extends Div {

    /** What was answered. */
    interface Answered {
        void take(int teamSize, Map<String, Colour> answers, String note, Fields.Reading in);
    }

    private final Map<Question, QuestionField> questions = new LinkedHashMap<>();
    private final IntegerField teamSize = Inputs.whole("People in my team", 1, Answer.MOST_PEOPLE);
    private final TextArea note = Inputs.paragraph("Note to myself, if any");
    private final Fields fields = new Fields();
    private final Span progress = new Span();

    CheckInForm(int people, Answered callback) {
        addClassName("hc-check-in");
        for (var question : Question.values()) {
            var field = new QuestionField(question, people);
            field.addValueChangeListener(change -> count());
            questions.put(question, field);
            fields.add("answers." + question, field);
        }
        teamSize.setValue(people);
        teamSize.setHelperText("Decides how much time spent coding is much.");
        teamSize.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                questions.values().forEach(field -> field.teamSize(change.getValue()));
            }
        });
        fields.add("teamSize", teamSize);
        fields.add("note", note);
        note.setMinRows(2);
        note.addClassName("hc-grow");

        var hint = new Paragraph(
                "With the keyboard: G, Y or R answers and goes on to the next question;" + " Ctrl + Enter saves.");
        hint.addClassName("hc-hint");
        add(hint);
        for (var area : Area.values()) {
            add(new H3(area.label()));
            Question.of(area).forEach(question -> add(questions.get(question)));
        }
        var more = new Div(teamSize, note);
        more.addClassName("hc-check-in-more");
        var save = Buttons.primary("Save the check-in", () -> save(callback));
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        progress.addClassName("hc-muted");
        var foot = new Div(save, progress);
        foot.addClassName("hc-check-in-foot");
        add(more, foot);
        count();
    }

    /** Shows what was answered for the week already. */
    CheckInForm answered(CheckIn given) {
        questions.forEach((question, field) -> field.setValue(given.answers().of(question)));
        note.setValue(given.note() == null ? "" : given.note());
        return this;
    }

    /** Marks what was answered the time before. */
    CheckInForm before(CheckIn earlier) {
        questions.forEach((question, field) -> field.before(earlier.answers().of(question)));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const groups = () => [...this.querySelectorAll('vaadin-radio-group')];
                const enter = group => {
                  const radios = [...group.querySelectorAll('vaadin-radio-button')];
                  const to = radios.find(radio => radio.checked) || radios[0];
                  to.focus();
                  group.scrollIntoView({ block: 'nearest' });
                };
                this.addEventListener('keydown', event => {
                  const group = event.target.closest('vaadin-radio-group');
                  const at = ['g', 'y', 'r'].indexOf(event.key.toLowerCase());
                  if (!group || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
                  event.preventDefault();
                  group.querySelectorAll('vaadin-radio-button')[at].click();
                  const all = groups();
                  const next = all[all.indexOf(group) + 1];
                  if (next) enter(next); else this.querySelector('vaadin-text-area').focus();
                });
                """);
    }

    /** Puts the cursor into the first question. */
    void begin() {
        getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button')?.focus(), 100)");
    }

    private void count() {
        var answered =
                questions.values().stream().filter(field -> !field.isEmpty()).count();
        progress.setText("%d of %d answered".formatted(answered, questions.size())
                + Arrays.stream(Area.values()).map(this::greens).collect(Collectors.joining()));
    }

    private String greens(Area area) {
        var of = Question.of(area);
        var greens = of.stream()
                .filter(question -> questions.get(question).getValue() == Colour.GREEN)
                .count();
        return " · %s %d of %d green".formatted(area.label(), greens, of.size());
    }

    private void save(Answered callback) {
        try {
            fields.read(in -> {
                var answers = new LinkedHashMap<String, Colour>();
                questions.forEach((question, field) -> {
                    var colour = in.value(field);
                    if (colour != null) {
                        answers.put(question.name(), colour);
                    }
                });
                var people = in.value(teamSize);
                callback.take(people == null ? 0 : people, answers, note.getValue(), in);
                return true;
            });
        } catch (RuntimeException refused) {
            Faults.tell(refused, fields);
            firstFault();
        }
    }

    private void firstFault() {
        Stream.<HasValidationProperties>concat(questions.values().stream(), Stream.of(teamSize, note))
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(field -> UI.getCurrent()
                        .getPage()
                        .executeJs("$0.scrollIntoView({ block: 'center' })", field.getElement()));
    }
}
