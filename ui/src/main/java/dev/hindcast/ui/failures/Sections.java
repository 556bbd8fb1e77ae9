package dev.hindcast.ui.failures;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.postmortem.DraftKeeper.Typed;
import dev.hindcast.postmortem.Guide;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PublishingNeeds;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks.Lock;
import dev.hindcast.shared.Missing;
import dev.hindcast.ui.common.Directory;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections of a draft, each with whoever else is in it. Those its template does not ask for wait in the background. */
class Sections extends Div {

    private final SectionDesk desk;
    private final NameEveryone.Result names;
    private final Map<Section, SectionEditor> editors = new EnumMap<>(Section.class);
    private final Div more = new Div();
    private final Details others = new Details("More sections", more);
    private Map<Section, String> written;

    Sections(SectionDesk desk, Directory directory, Account account, Runnable changed) {
        this.desk = desk;
        this.names = directory.names();
        this.written = account.latest().sections();
        addClassName("hc-stack");
        more.addClassName("hc-stack");
        var check = new BlamelessCheck(names.names().values());
        var guide = guide(account, directory);
        var needed = needed(account);
        var typed = desk.typed();
        for (var section : Section.values()) {
            var text = written.getOrDefault(section, "");
            var prompt = guide.prompt(section).isEmpty() ? Prompts.of(section) : guide.prompt(section);
            var editor =
                    new SectionEditor(section, prompt, needed.contains(section.name()), text, desk, check, changed);
            editors.put(section, editor);
            typed.stream()
                    .filter(one -> one.section() == section && one.author().equals(desk.author()))
                    .map(Typed::text)
                    .findFirst()
                    .ifPresent(editor::goOn);
            var asked = guide.parts().isEmpty() || guide.parts().containsKey(section);
            (asked || !text.isEmpty() || editor.hasUnwritten() ? this : more).add(editor);
        }
        others.setVisible(more.getComponentCount() > 0);
        add(others);
    }

    private static Guide guide(Account account, Directory directory) {
        var code = account.template() == null
                ? account.summary().subject().name()
                : account.template().value();
        return directory
                .organisation()
                .template(code)
                .map(template -> Guide.read(template.text()))
                .orElse(Guide.EMPTY);
    }

    /** The sections without which it cannot be published. */
    private static Set<String> needed(Account account) {
        return new PublishingNeeds(account.brief(), Set.of(), 0, 0, false, false)
                .missing().stream().map(Missing::code).collect(Collectors.toSet());
    }

    /** Shows what is written now, and who is where. */
    void show(Account account) {
        written = account.latest().sections();
        showOthers();
    }

    /** Shows who else is where and what they type. */
    void showOthers() {
        var locks = desk.othersLocks();
        var typed = desk.typed();
        editors.forEach(
                (section, editor) -> editor.show(written.getOrDefault(section, ""), others(section, locks, typed)));
    }

    private Optional<Others> others(Section section, List<Lock> locks, List<Typed> typed) {
        var lock = locks.stream().filter(one -> one.section() == section).findFirst();
        if (lock.isPresent()) {
            var holder = lock.get().holder();
            var text = typed.stream()
                    .filter(one -> one.section() == section && one.author().equals(holder))
                    .map(Typed::text)
                    .findFirst()
                    .orElse("");
            var own = holder.equals(desk.author());
            return Optional.of(
                    new Others(holder, own ? "In another window you" : names.of(holder.value()), true, text, own));
        }
        return typed.stream()
                .filter(one -> one.section() == section && !one.author().equals(desk.author()))
                .max(Comparator.comparing(Typed::at))
                .map(one -> new Others(one.author(), names.of(one.author().value()), false, one.text(), false));
    }

    boolean isBusy() {
        return editors.values().stream().anyMatch(SectionEditor::isBusy);
    }

    /** Writes whatever was typed, before the screen is left or the text published. */
    void leave() {
        editors.values().stream()
                .filter(editor -> editor.isBusy() || editor.hasUnwritten())
                .forEach(SectionEditor::leave);
    }

    /** Whether a text was typed here that could not be written. */
    boolean hasUnwritten() {
        return editors.values().stream().anyMatch(SectionEditor::hasUnwritten);
    }

    /** Who else is writing, or has typed without writing, by name; empty when nobody. */
    List<String> whoElseWrites() {
        var locks = desk.othersLocks();
        var typed = desk.typed();
        return editors.keySet().stream()
                .flatMap(section -> others(section, locks, typed)
                        .filter(other -> !other.own())
                        .filter(other ->
                                other.writesNow() || !other.text().strip().equals(written.getOrDefault(section, "")))
                        .stream())
                .map(Others::who)
                .distinct()
                .toList();
    }

    void focus(Section section) {
        var editor = editors.get(section);
        if (editor.getParent().filter(more::equals).isPresent()) {
            others.setOpened(true);
        }
        editor.focus();
    }
}
