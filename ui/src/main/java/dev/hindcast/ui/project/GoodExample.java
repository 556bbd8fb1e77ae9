package dev.hindcast.ui.project;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How a step of framing reads when it is done well, beside how it often reads at first. */
final class GoodExample extends Details {

    private GoodExample(String often, String well) {
        super("An example", new Div(line("Often", often), line("Better", well)));
        addClassName("hc-example");
    }

    static GoodExample idea() {
        return new GoodExample(
                "“Use deep learning to forecast demand.”",
                "“Planners of 40 branches order fresh goods by feel. 12 % of them are thrown away, which costs 3 million a"
                        + " year, and on Saturdays the shelves are empty by four.”");
    }

    static GoodExample success() {
        return new GoodExample(
                "“Forecast accuracy of 95 %.”",
                "KPI: fresh goods thrown away, from 12 to 8 % by 31 December. Good enough: the error of the forecast, at"
                        + " most 20 %, for planners are off by 30 today.");
    }

    static GoodExample worth() {
        return new GoodExample(
                "“Saves millions.”",
                "Less waste: 600,000 to 1,200,000 a year, likely 900,000, cashable, from three months after go-live, as"
                        + " waste per branch has differed in the trials of the last two years.");
    }

    static GoodExample team() {
        return new GoodExample(
                "“The data-science team.”",
                "A delivery manager who is there every day, an analytics translator who has worked in a branch, and two"
                        + " data engineers: with one, a leave stops everything.");
    }

    private static Paragraph line(String how, String text) {
        var label = new Span(how);
        label.addClassName("hc-example-label");
        return new Paragraph(label, new Span(text));
    }
}
