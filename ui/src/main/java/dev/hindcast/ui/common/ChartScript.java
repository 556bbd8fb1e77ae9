package dev.hindcast.ui.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chart's description as its script wants it. */
final class ChartScript {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChartScript() {}

    static ObjectNode of(ChartSpec spec, Locale locale) {
        var node = JSON.objectNode()
                .put("kind", Chart.css(spec.kind()))
                .put("horizontal", spec.horizontal())
                .put("labels", spec.horizontal() || spec.kind() == ChartSpec.Kind.BRIDGE)
                .put("whole", spec.isWhole())
                .put("title", spec.caption().title())
                .put("stamp", spec.caption().stamp())
                .put("file", spec.caption().fileName())
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
            fill(row.putArray("values"), one.values());
        });
        return node;
    }

    private static void fill(ArrayNode node, List<BigDecimal> values) {
        values.forEach(value -> {
            if (value == null) {
                node.addNull();
            } else {
                node.add(value.doubleValue());
            }
        });
    }
}
