package dev.hindcast.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A chart with the table of its figures behind it, for screen readers and for copying, and a menu that takes it away as
 * a picture. A click on a point tells which one.
 *
 * @see "ADR-0055"
 */
@JavaScript("context://lib/echarts.min.js")
@JavaScript("context://lib/chart-look.js")
@JavaScript("context://lib/chart-kinds.js")
@JavaScript("context://lib/chart.js")
public final class Chart extends Div {

    /** The point that was clicked. */
    public record Point(String series, String category, int index) {}

    private final Div canvas = new Div();
    private final Span figuresOf = Heard.words("");
    private final Details figures = new Details(new Span(new Text("Figures as a table"), figuresOf));
    private final MenuBar menu = new MenuBar();
    private final Div foot = new Div(figures, menu);
    private final Paragraph nothing = new Paragraph("Nothing to show for this choice.");
    private final MenuItem take;
    private ChartSpec spec;
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

        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("hc-chart-menu");
        take = menu.addItem(VaadinIcon.DOWNLOAD_ALT.create());
        take.setAriaLabel("Take this chart");
        take.getElement().setAttribute("title", "Take this chart");
        take.getSubMenu().addItem("Picture (PNG)", click -> script("save", "png"));
        take.getSubMenu().addItem("Drawing (SVG)", click -> script("save", "svg"));
        take.getSubMenu().addItem("Copy the figures", click -> {
            script("copy", null);
            Notices.tell("Copied: paste it into a sheet.");
        });

        nothing.addClassNames("hc-muted", "hc-chart-nothing");
        nothing.setVisible(false);
        foot.addClassName("hc-chart-foot");
        add(canvas, nothing, foot);
    }

    public void onDrillDown(Consumer<Point> listener) {
        drillDown = listener;
    }

    public void show(ChartSpec spec) {
        if (spec.equals(this.spec)) {
            return;
        }
        this.spec = spec;
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", ChartWords.of(spec));
        figuresOf.setText(": " + spec.caption().title());
        take.setAriaLabel("Take this chart: " + spec.caption().title());
        canvas.setVisible(!spec.isEmpty());
        foot.setVisible(!spec.isEmpty());
        nothing.setVisible(spec.isEmpty());
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
        if (spec.isEmpty()) {
            return;
        }
        canvas.getElement().executeJs("window.hindcastChart.show(this, $0)", ChartScript.of(spec, Formats.locale()));
    }

    private void script(String function, String argument) {
        canvas.getElement().executeJs("window.hindcastChart[$0](this, $1)", function, argument);
    }

    private void fillTable() {
        if (figures.isOpened() && spec != null) {
            var table = ChartTable.of(spec, point -> drillDown.accept(point));
            if (figures.getContent().findAny().isEmpty()) {
                figures.add(table);
            } else {
                figures.getContent()
                        .findFirst()
                        .ifPresent(shown ->
                                InPlace.show((Div) shown, table.getChildren().toList()));
            }
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
