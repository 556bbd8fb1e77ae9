package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Chart.Point;
import dev.hindcast.ui.common.Chart.Series;
import dev.hindcast.ui.common.Chart.Spec;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart's description as its script and its table want it. */
final class ChartScript {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChartScript() {}

    static ObjectNode of(Spec spec, Locale locale) {
        var node = JSON.objectNode()
                .put("kind", Chart.css(spec.kind()))
                .put("horizontal", spec.horizontal())
                .put("labels", spec.horizontal())
                .put("description", spec.description())
                .put("currency", spec.currency())
                .put("marker", spec.marker())
                .put("markerLabel", spec.markerLabel())
                .put("locale", locale.toLanguageTag());
        var categories = node.putArray("categories");
        spec.categories().forEach(categories::add);
        var series = node.putArray("series");
        spec.series().forEach(one -> {
            var row = series.addObject()
                    .put("key", one.key())
                    .put("name", one.name())
                    .put("style", Chart.css(one.style()))
                    .put("dashed", one.dashed())
                    .put("filled", one.filled());
            var values = row.putArray("values");
            one.values().forEach(value -> {
                if (value == null) {
                    values.addNull();
                } else {
                    values.add(value.doubleValue());
                }
            });
        });
        return node;
    }

    static Div table(Spec spec, Consumer<Point> drillDown) {
        var table = new Element("table");
        table.setAttribute("class", "hc-table");
        var caption = new Element("caption");
        caption.setText(spec.description());
        var head = new Element("tr");
        head.appendChild(cell("th", "", false));
        spec.series()
                .forEach(one -> head.appendChild(cell("th", one.name(), true).setAttribute("scope", "col")));
        table.appendChild(caption, new Element("thead").appendChild(head));
        var body = new Element("tbody");
        for (int row = 0; row < spec.categories().size(); row++) {
            var line = new Element("tr");
            line.appendChild(cell("th", spec.categories().get(row), false).setAttribute("scope", "row"));
            for (var one : spec.series()) {
                line.appendChild(opening(spec, one, row, drillDown));
            }
            body.appendChild(line);
        }
        table.appendChild(body);
        var scroll = new Div();
        scroll.addClassName("hc-scroll");
        scroll.getElement().setAttribute("tabindex", "0").appendChild(table);
        return scroll;
    }

    private static Element opening(Spec spec, Series series, int row, Consumer<Point> drillDown) {
        var value = series.values().get(row);
        var text = figure(value, spec.currency());
        if (value == null || value.signum() == 0) {
            return cell("td", text, true);
        }
        var button = new Element("button");
        button.setText(text).setAttribute("class", "hc-figure");
        var point = new Point(series.key(), spec.categories().get(row), row);
        button.addEventListener("click", click -> drillDown.accept(point));
        return cell("td", "", true).appendChild(button);
    }

    private static String figure(BigDecimal value, String currency) {
        if (value == null) {
            return Formats.NONE;
        }
        return currency == null
                ? Formats.number(value)
                : Formats.wholeMoney(Money.rounded(value, Currency.getInstance(currency)));
    }

    private static Element cell(String tag, String text, boolean number) {
        var cell = new Element(tag);
        cell.setText(text);
        if (number) {
            cell.setAttribute("class", "hc-number");
        }
        return cell;
    }
}
