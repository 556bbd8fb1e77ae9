package dev.hindcast.ui.common;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Receipt;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A dialog whose fields are the components of a command's record: limits, choices and what may be left out all come
 * from there. What the place it is opened from knows already is given and not asked for.
 */
public final class CommandForm {

    private final Messages messages;
    private final Directory directory;
    private final Class<? extends Command> type;
    private final String title;
    private final Map<String, Object> given = new HashMap<>();
    private final Map<String, Object> proposed = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();
    private String hint;
    private Function<Map<String, Object>, String> advice;
    private boolean dayAsked = true;
    private Map<String, Object> opened = Map.of();
    private final Set<String> required = new HashSet<>();
    private final Set<Enum<?>> left = new HashSet<>();
    private String confirm = "Save";
    private List<String> first = List.of();
    private String begin;
    private final Map<String, Currency> currencies = new HashMap<>();
    private boolean onlyChanged;
    private boolean askedBefore;
    private ShownVersion shown;
    private Function<Missing, String> places;
    private Consumer<Receipt> done = receipt -> {};

    CommandForm(Messages messages, Directory directory, Class<? extends Command> type, String title) {
        this.messages = messages;
        this.directory = directory;
        this.type = type;
        this.title = title;
    }

    /** The value of a component that is known and not asked for. */
    public CommandForm given(String component, Object value) {
        given.put(component, value);
        return this;
    }

    /** The value a field begins with. */
    public CommandForm proposed(String component, Object value) {
        proposed.put(component, value);
        return this;
    }

    /** What an identifier or code can be chosen from. */
    public CommandForm choices(String component, List<Choice> items) {
        choices.put(component, items);
        return this;
    }

    /** A sentence that helps to fill the form in. */
    public CommandForm hint(String text) {
        hint = text;
        return this;
    }

    /** A sentence that follows what is typed, by the names of the components; nothing while it is empty. */
    public CommandForm advice(Function<Map<String, Object>, String> words) {
        advice = words;
        return this;
    }

    /**
     * Refuses what would write over a change of somebody else's since the form was opened, and tells what others
     * recorded since then when a rule refuses. What was typed stays, and saving again writes it over the change that the
     * person has been told of.
     */
    public CommandForm version(LongSupplier now, Meanwhile meanwhile) {
        shown = ShownVersion.of(now, meanwhile);
        return this;
    }

    /** Asks for these components before the others: what must be said before what is proposed. */
    public CommandForm first(String... components) {
        first = List.of(components);
        return this;
    }

    /** The component in whose field the cursor stands at first; the first one unless said otherwise. */
    public CommandForm beginAt(String component) {
        begin = component;
        return this;
    }

    /** The only currency in which the component can be. */
    public CommandForm in(String component, Currency only) {
        currencies.put(component, only);
        return this;
    }

    /** Says only what the person has changed; what may be left out and reads as it was proposed is left out. */
    public CommandForm onlyChanged() {
        onlyChanged = true;
        return this;
    }

    /** What is missing at a gate leads to the place that supplies it. */
    public CommandForm places(Function<Missing, String> hrefs) {
        places = hrefs;
        return this;
    }

    /** What its button says; "Save" unless said otherwise. */
    public CommandForm confirm(String words) {
        confirm = words;
        return this;
    }

    /** Asks before it is done, and for its day, although nothing else is to be filled in. */
    public CommandForm askedBefore(String words) {
        askedBefore = true;
        return hint(words);
    }

    /** Asks for a component although the command could be without it. */
    public CommandForm required(String component) {
        required.add(component);
        return this;
    }

    /** The constants of an enumeration that are not offered. */
    public CommandForm without(Enum<?>... constants) {
        left.addAll(List.of(constants));
        return this;
    }

    /** Asks for no day: what is said holds from today. */
    public CommandForm fromToday() {
        dayAsked = false;
        return this;
    }

    /** What happens once the command is accepted. */
    public CommandForm done(Consumer<Receipt> then) {
        done = then;
        return this;
    }

    /** Opens the dialog; a command that needs nothing more is given at once. */
    public void open() {
        var dialog = new FormDialog(title, confirm);
        var components = List.of(type.getRecordComponents());
        var asked = new HashMap<RecordComponent, CommandInput>();
        components.stream()
                .sorted(Comparator.comparingInt(this::place))
                .forEach(component -> asked.put(component, input(dialog, component)));
        var inputs = components.stream().map(asked::get).toList();
        if (!askedBefore && inputs.stream().noneMatch(CommandInput::isAsked)) {
            giveAtOnce(inputs);
            return;
        }
        if (hint != null) {
            dialog.hint(hint);
        }
        if (advice != null) {
            dialog.advise(advice);
        }
        var effective = dayAsked ? dialog.addHalf("effective", Inputs.effective(directory.today())) : null;
        opened = dialog.fields().values();
        dialog.onSubmit(in -> give(inputs, in, effective));
        dialog.places(places);
        dialog.open(begin);
    }

    private int place(RecordComponent component) {
        var at = first.indexOf(component.getName());
        return at < 0 ? first.size() : at;
    }

    private CommandInput input(FormDialog dialog, RecordComponent component) {
        var name = component.getName();
        if (given.containsKey(name)) {
            return CommandInput.known(given.get(name));
        }
        if (component.isAnnotationPresent(Fresh.class)) {
            return CommandInput.fresh(component.getType());
        }
        return new CommandInputs(dialog, directory, choices, proposed, required, left, currencies).of(component);
    }

    private void giveAtOnce(List<CommandInput> inputs) {
        try {
            give(inputs, null, null);
        } catch (DomainRule refused) {
            Faults.tell(refused, new Fields(), places);
        }
    }

    private void give(List<CommandInput> inputs, Fields.Reading in, DatePicker effective) {
        var touched = in == null ? Map.<String, Object>of() : in.changedSince(opened);
        var values = inputs.stream().map(input -> input.read(in)).toArray();
        if (onlyChanged && !touched.isEmpty()) {
            leaveOutWhatStays(values, touched.keySet());
        }
        var command = (Command) make(type, values);
        var day = effective == null || directory.today().equals(effective.getValue()) ? null : effective.getValue();
        done.accept(shown == null ? messages.send(command, day) : shown.send(messages, command, day, touched));
    }

    private void leaveOutWhatStays(Object[] values, Set<String> touched) {
        var components = type.getRecordComponents();
        for (int at = 0; at < values.length; at++) {
            var name = components[at].getName();
            if (opened.containsKey(name) && !touched.contains(name) && CommandInputs.isOptional(components[at])) {
                values[at] = null;
            }
        }
    }

    /** Makes a record; what its own checks refuse comes out as they threw it. */
    static Object make(Class<?> type, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
