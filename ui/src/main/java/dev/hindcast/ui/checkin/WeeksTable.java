package dev.hindcast.ui.checkin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.checkin.Area;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Heard;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The weeks beside each other, question by question; the letter of the colour stands in each cell. */
final class WeeksTable extends Div {

    private static final String CAPTION = "Answers by question and week";

    /** @param checkIns the earliest first */
    WeeksTable(List<CheckIn> checkIns) {
        var head = new NativeTableRow(header("Question", "col"));
        for (var it : checkIns) {
            var cell = header("", "col");
            var link = new Anchor(
                    CheckInNavigation.href(it.week()), "W" + it.week().number());
            link.setTitle(Formats.date(it.week().friday()));
            cell.add(link);
            head.add(cell);
        }
        var body = new NativeTableBody();
        for (var area : Area.values()) {
            body.add(row(area.label(), "hc-week-area", checkIns, it -> standing(it, area)));
            for (var question : Question.of(area)) {
                body.add(row(
                        question.label(),
                        "hc-week-question",
                        checkIns,
                        it -> colour(it.answers().of(question))));
            }
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("hc-table", "hc-weeks");
        table.getElement().setAttribute("aria-label", CAPTION);
        addClassName("hc-scroll-wide");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", CAPTION);
        add(table);
    }

    private static NativeTableRow row(
            String name, String kind, List<CheckIn> checkIns, Function<CheckIn, NativeTableCell> cell) {
        var row = new NativeTableRow(header(name, "row"));
        row.addClassName(kind);
        checkIns.forEach(it -> row.add(cell.apply(it)));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell standing(CheckIn it, Area area) {
        var answers = it.answers();
        var cell = new NativeTableCell(
                "%d/%d".formatted(answers.greens(area), Question.of(area).size()));
        if (answers.onTrack(area)) {
            cell.addClassName("hc-strong");
        }
        cell.add(Heard.words(answers.onTrack(area) ? " green, on track" : " green, not on track"));
        return cell;
    }

    private static NativeTableCell colour(Colour colour) {
        var letter = new Span(colour.label().substring(0, 1));
        letter.getElement().setAttribute("aria-hidden", "true");
        letter.addClassNames("hc-colour", "hc-colour-" + colour.name().toLowerCase(Locale.ROOT));
        return new NativeTableCell(letter, Heard.words(colour.label()));
    }
}
