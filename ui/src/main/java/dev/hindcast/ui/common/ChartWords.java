package dev.hindcast.ui.common;

import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart in words, for those who hear it: every figure of a small one, where each line of a long one begins and ends,
 * and how many points a cloud has.
 */
final class ChartWords {

    /** As many figures can be listened to at once. */
    private static final int FEW = 24;

    private ChartWords() {}

    static String of(ChartSpec spec) {
        if (spec.isEmpty()) {
            return spec.description();
        }
        return spec.description() + ". " + figures(spec) + ".";
    }

    private static String figures(ChartSpec spec) {
        if (spec.kind() == Kind.SCATTER || spec.kind() == Kind.BUBBLE) {
            return spec.categories().size() == 1
                    ? "One point"
                    : Formats.number(spec.categories().size()) + " points";
        }
        if (spec.categories().size() * spec.series().size() > FEW) {
            return spec.series().stream()
                    .map(one -> course(spec, one))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }
        return IntStream.range(0, spec.categories().size())
                .mapToObj(at -> spec.categories().get(at) + ": " + row(spec, at))
                .collect(Collectors.joining("; "));
    }

    private static String row(ChartSpec spec, int at) {
        return spec.series().stream()
                .map(one -> (spec.series().size() == 1 ? "" : one.name() + " ")
                        + ChartTable.figure(one.values().get(at), spec.currency()))
                .collect(Collectors.joining(", "));
    }

    private static String course(ChartSpec spec, Series series) {
        var known = IntStream.range(0, series.values().size())
                .filter(at -> Objects.nonNull(series.values().get(at)))
                .toArray();
        if (known.length == 0) {
            return "";
        }
        var first = known[0];
        var last = known[known.length - 1];
        return "%s from %s (%s) to %s (%s)"
                .formatted(
                        series.name(),
                        ChartTable.figure(series.values().get(first), spec.currency()),
                        spec.categories().get(first),
                        ChartTable.figure(series.values().get(last), spec.currency()),
                        spec.categories().get(last));
    }
}
