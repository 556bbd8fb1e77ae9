package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationCommand.DefineSynonyms;
import dev.hindcast.organisation.OrganisationCommand.RetireSynonyms;
import dev.hindcast.organisation.OrganisationQuery.ListSynonyms;
import dev.hindcast.organisation.OrganisationQuery.Synonyms;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Line;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that mean the same to the failure search. */
@org.springframework.stereotype.Component
class SynonymsTab implements AdminView.AdminTab {

    private final Messages messages;
    private final LiveUpdates live;

    SynonymsTab(Messages messages, LiveUpdates live) {
        this.messages = messages;
        this.live = live;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String path() {
        return "synonyms";
    }

    @Override
    public String label() {
        return "Synonyms";
    }

    @Override
    public Component content() {
        return new Groups();
    }

    private final class Groups extends Div {

        private final Grid<Synonyms> grid = Tables.grid("Synonyms");

        Groups() {
            Tables.text(grid, "Words and phrases", group -> String.join(", ", group.words()))
                    .setWidth("15rem")
                    .setFlexGrow(2);
            Tables.actions(grid, this::actions).setAutoWidth(true);
            grid.setAllRowsVisible(true);
            live.keep(this, Set.of("organisation-directory"), this::refresh);
            add(
                    new Paragraph("Whoever searches for one of them also finds the others, further down. "
                            + "A change holds from the next search on; words in quotation marks are never replaced."),
                    new Section("Synonyms", grid).withActions(Buttons.add("Add synonyms", () -> ask(null))));
            refresh();
        }

        private void refresh() {
            grid.setItems(messages.ask(new ListSynonyms()).synonyms());
        }

        private Component actions(Synonyms group) {
            var first = group.words().getFirst();
            return new Div(
                    Buttons.edit("Change the synonyms of " + first, () -> ask(group)),
                    Buttons.icon(
                            VaadinIcon.TRASH,
                            "Remove the synonyms of " + first,
                            () -> Dialogs.confirm(
                                    "Remove the synonyms of " + first + "?",
                                    "From the next search on each of these words finds only itself.",
                                    "Remove",
                                    () -> give(new RetireSynonyms(new Code(group.code()))))));
        }

        private void ask(Synonyms group) {
            var dialog = new FormDialog(group == null ? "Add synonyms" : "Change the synonyms", "Save");
            var words = dialog.add("words", Inputs.paragraph("Words and phrases, with commas between them"));
            if (group != null) {
                words.setValue(String.join(", ", group.words()));
            }
            dialog.onSubmit(in -> {
                var lines = lines(words.getValue());
                give(new DefineSynonyms(group == null ? codeOf(lines) : new Code(group.code()), lines));
            });
            dialog.open();
        }

        private void give(OrganisationCommand command) {
            messages.send(command);
            refresh();
        }
    }

    private static List<Line> lines(String words) {
        return Arrays.stream(words.split("[,;\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Line::new)
                .toList();
    }

    /** A group is known by its first word. */
    private static Code codeOf(List<Line> words) {
        var code = words.stream()
                .map(word -> word.value().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"))
                .map(word -> word.replaceAll("^_+|_+$", ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("SYNONYMS");
        return new Code(code.substring(0, Math.min(code.length(), 40)));
    }
}
