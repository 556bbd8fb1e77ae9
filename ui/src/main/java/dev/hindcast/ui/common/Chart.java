package dev.hindcast.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A chart with the table of its figures behind it, for screen readers and for copying. A click on a point tells which
 * one.
 *
 * @see "ADR-0055"
 */
@JavaScript("context://lib/echarts.min.js")
@JavaScript("context://lib/chart.js")
public final class Chart extends Div {

    /** What stands for each category. */
    public enum Kind {
        LINE,
        BAR
    }

    /** The colour of a series, by what it means. */
    public enum Style {
        PROMISE,
        FORECAST,
        CLAIMED,
        ATTESTED,
        COST,
        PLAIN
    }

    /**
     * One row of values, one for each category; null where there is none.
     *
     * @param key tells a click which series was meant
     */
    public record Series(
            String key, String name, Style style, boolean dashed, boolean filled, List<BigDecimal> values) {}

    /**
     * What to draw.
     *
     * @param currency of all values, or null for plain numbers
     * @param marker the category at which a line is drawn, such as the as-of month; null for none
     */
    public record Spec(
            Kind kind,
            boolean horizontal,
            String description,
            String currency,
            String marker,
            String markerLabel,
            List<String> categories,
            List<Series> series) {}

    /** The point that was clicked. */
    public record Point(String series, String category, int index) {}

    private final Div canvas = new Div();
    private final Details figures = new Details("Figures as a table");
    private Spec spec;
    private Consumer<Point> drillDown = point -> {};

    public Chart() {
        addClassName("hc-chart");
        canvas.addClassName("hc-chart-canvas");
        canvas.getElement()
                .addEventListener("drill-down", event -> drillDown.accept(point(event.getEventData())))
                .addEventData("event.detail.series")
                .addEventData("event.detail.category")
                .addEventData("event.detail.index");
        figures.addClassName("hc-chart-figures");
        figures.addOpenedChangeListener(change -> fillTable());
        add(canvas, figures);
    }

    public void onDrillDown(Consumer<Point> listener) {
        drillDown = listener;
    }

    public void show(Spec spec) {
        if (spec.equals(this.spec)) {
            return;
        }
        this.spec = spec;
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", spec.description());
        fillTable();
        if (isAttached()) {
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (spec != null) {
            draw();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.hindcastChart && window.hindcastChart.hide($0)", canvas.getElement());
    }

    private void draw() {
        canvas.getElement().executeJs("window.hindcastChart.show(this, $0)", ChartScript.of(spec, Formats.locale()));
    }

    private void fillTable() {
        figures.removeAll();
        if (figures.isOpened() && spec != null) {
            figures.add(ChartScript.table(spec, drillDown));
        }
    }

    private static Point point(tools.jackson.databind.JsonNode data) {
        return new Point(
                data.path("event.detail.series").asString(""),
                data.path("event.detail.category").asString(""),
                data.path("event.detail.index").asInt(0));
    }

    static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
