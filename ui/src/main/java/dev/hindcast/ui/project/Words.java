package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.ui.common.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Small pieces that the tabs of a project are made of. */
final class Words {

    private Words() {}

    /** How long something has lasted. */
    static String days(LocalDate since, LocalDate today) {
        var days = Math.max(0, ChronoUnit.DAYS.between(since, today));
        return days == 1 ? "1 day" : Formats.number(days) + " days";
    }

    /** How long ago something was. */
    static String ago(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : days(day, today) + " ago";
    }

    static Div badges(Component... badges) {
        var row = new Div(badges);
        row.addClassName("hc-badges");
        return row;
    }

    static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("hc-stack");
        return stack;
    }

    static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hc-hint");
        return hint;
    }

    static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("hc-strong");
        return span;
    }

    /** Buttons under what they act on. */
    static Div deeds(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("hc-deeds");
        return row;
    }
}
