package dev.hindcast.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.transfer.Imports;
import dev.hindcast.transfer.Understood;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;

/** What was understood of documents: of each, which text becomes which section or lesson, and what was not. */
class DocumentsPreview extends Div {

    private static final int MOST_SHOWN = 50;
    private static final int EXCERPT = 280;

    DocumentsPreview(Imports.Documents documents) {
        addClassName("hc-stack");
        var all = documents.documents();
        var unsure = all.stream().filter(one -> !one.notes().isEmpty()).count();
        add(new Paragraph(summary(all.size(), unsure)));
        if (!documents.notes().isEmpty()) {
            var leftOut =
                    new Details(counted(documents.notes().size(), "file") + " left out", notes(documents.notes()));
            leftOut.setOpened(true);
            add(leftOut);
        }
        for (var one : all.subList(0, Math.min(MOST_SHOWN, all.size()))) {
            add(document(one, all.size() == 1));
        }
        if (all.size() > MOST_SHOWN) {
            var rest = new Paragraph("The other %s are not shown here; trying without importing checks all of them."
                    .formatted(Formats.number(all.size() - MOST_SHOWN)));
            rest.addClassName("hc-hint");
            add(rest);
        }
    }

    private static String summary(int documents, long unsure) {
        var all = counted(documents, "document");
        if (unsure == 0) {
            return all + ", wholly understood.";
        }
        return documents == 1
                ? all + ", with something to look at."
                : "%s, %s with something to look at."
                        .formatted(all, unsure == documents ? "each" : Formats.number(unsure) + " of them");
    }

    private static String counted(int count, String noun) {
        return "%s %s".formatted(Formats.number(count), count == 1 ? noun : noun + "s");
    }

    private static Component document(Understood one, boolean open) {
        var summary = new Span(new Span(one.title() + " "));
        summary.add(
                one.notes().isEmpty()
                        ? Tone.GOOD.badge("Understood")
                        : Tone.CARE.badge(counted(one.notes().size(), "note")));
        var content = new Div(about(one), parts(one));
        content.addClassName("hc-stack");
        if (!one.notes().isEmpty()) {
            content.add(notes(one.notes()));
        }
        var details = new Details(summary, content);
        details.setOpened(open);
        return details;
    }

    private static Component about(Understood one) {
        var known = new ArrayList<String>();
        known.add(one.file());
        if (!one.externalKey().equals(one.file())) {
            known.add("known again by " + one.externalKey());
        }
        addIfKnown(known, "project", one.project());
        addIfKnown(known, "unit", one.unit());
        addIfKnown(known, "published", one.publishedOn());
        addIfKnown(known, "tags", String.join(", ", one.tags()));
        addIfKnown(
                known,
                "causes",
                String.join(", ", one.causes().stream().map(Labels::of).toList()));
        var line = new Paragraph(String.join(" · ", known));
        line.addClassName("hc-hint");
        return line;
    }

    private static void addIfKnown(List<String> known, String name, String value) {
        if (value != null && !value.isEmpty()) {
            known.add(name + " " + value);
        }
    }

    private static Component parts(Understood one) {
        var header = new NativeTableHeader();
        var titles = header.addRow();
        List.of("In the document", "Becomes", "Text")
                .forEach(title -> titles.addHeaderCell().setText(title));
        var body = new NativeTableBody();
        for (var part : one.parts()) {
            var row = body.addRow();
            row.addHeaderCell().setText(part.heading().isEmpty() ? "(the beginning)" : part.heading());
            var becomes = new Div(new Span(Labels.of(part.becomes())));
            if (!part.sure()) {
                becomes.add(new Span(" "), Tone.CARE.badge("Guessed"));
            }
            row.addDataCell().add(becomes);
            row.addDataCell().setText(excerpt(part.text()));
        }
        var table = new NativeTable();
        table.add(header, body);
        table.addClassName("hc-table");
        table.getElement().setAttribute("aria-label", "What was understood");
        var scroll = new Div(table);
        scroll.addClassName("hc-scroll-wide");
        return scroll;
    }

    private static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + " …";
    }

    private static Component notes(List<String> notes) {
        var list = new UnorderedList();
        notes.stream().limit(MOST_SHOWN).forEach(note -> list.add(new ListItem(note + ".")));
        return list;
    }
}
