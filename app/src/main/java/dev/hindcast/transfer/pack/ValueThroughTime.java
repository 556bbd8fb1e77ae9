package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws value cumulated over the months: what was promised, forecast, attested and spent. */
final class ValueThroughTime {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 205;
    private static final int LEFT = 66;
    private static final int RIGHT = 150;
    private static final int TOP = 14;
    private static final int BOTTOM = 28;
    private static final int MOST_MONTH_LABELS = 12;
    private static final int LABEL = 17;

    /** A line: its points are cumulated, and end with the as-of month when it tells of the past only. */
    private record Curve(String name, List<BigDecimal> points, Color color, double width, float[] dashes) {}

    private final Series.Result series;
    private final List<YearMonth> months;
    private final int lastPast;
    private final Words words;
    private final List<Curve> curves;
    private final Axis axis;

    private ValueThroughTime(Series.Result series, YearMonth asOf, Words words) {
        this.series = series;
        this.words = words;
        this.months = series.series().stream()
                .map(line -> YearMonth.parse(line.key()))
                .toList();
        this.lastPast =
                (int) months.stream().filter(month -> !month.isAfter(asOf)).count() - 1;
        this.curves = List.of(
                curve("First promise", Amounts::firstPromise, false, Chart.GREY, 1.6, 6, 4),
                curve("Forecast", Amounts::forecast, false, Chart.ACCENT_SOFT, 2.2),
                curve("Cost", Amounts::cost, true, Chart.GREY, 1.6),
                curve("Attested", Amounts::attested, true, Chart.ACCENT, 3));
        this.axis = Axis.over(curves.stream().flatMap(curve -> curve.points().stream()), HEIGHT - BOTTOM, TOP);
    }

    static Chart of(Series.Result series, YearMonth asOf, Words words) {
        return new ValueThroughTime(series, asOf, words).chart();
    }

    private Curve curve(
            String name,
            Function<Amounts, BigDecimal> figure,
            boolean past,
            Color color,
            double width,
            float... dashes) {
        var points = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < months.size() && (!past || i <= lastPast); i++) {
            sum = sum.add(figure.apply(series.series().get(i).amounts()));
            points.add(sum);
        }
        return new Curve(name, points, color, width, dashes);
    }

    private Chart chart() {
        return new Chart(
                "value-through-time",
                WIDTH,
                HEIGHT,
                "Lines of value cumulated by month. At the end: "
                        + String.join(
                                ", ",
                                curves.stream()
                                        .filter(curve -> !curve.points().isEmpty())
                                        .map(this::inWords)
                                        .toList())
                        + ". The table below has the amounts.",
                Stream.of(ticks(), monthNames(), curveNames())
                        .flatMap(List::stream)
                        .toList(),
                this::draw);
    }

    private String inWords(Curve curve) {
        return curve.name().toLowerCase(java.util.Locale.ROOT) + " "
                + words.brief(curve.points().getLast());
    }

    private void draw(Graphics2D canvas) {
        for (var tick : axis.ticks()) {
            Chart.line(canvas, tick == 0 ? Chart.GREY : Chart.LINE, tick == 0 ? 1 : 0.8);
            canvas.draw(new Line2D.Double(LEFT, axis.at(tick), WIDTH - RIGHT, axis.at(tick)));
        }
        var attested = curves.getLast();
        if (attested.points().size() > 1) {
            var area = path(attested);
            area.lineTo(x(attested.points().size() - 1), axis.at(0));
            area.lineTo(x(0), axis.at(0));
            area.closePath();
            canvas.setColor(Chart.ACCENT_FAINT);
            canvas.fill(area);
        }
        if (lastPast >= 0 && lastPast < months.size() - 1) {
            Chart.line(canvas, Chart.GREY, 0.8, 2, 3);
            canvas.draw(new Line2D.Double(x(lastPast), TOP, x(lastPast), HEIGHT - BOTTOM));
        }
        for (var curve : curves) {
            if (!curve.points().isEmpty()) {
                Chart.line(canvas, curve.color(), curve.width(), curve.dashes());
                canvas.draw(path(curve));
            }
        }
    }

    private Path2D path(Curve curve) {
        var path = new Path2D.Double();
        path.moveTo(x(0), axis.at(curve.points().getFirst()));
        for (int i = 1; i < curve.points().size(); i++) {
            path.lineTo(x(i), axis.at(curve.points().get(i)));
        }
        return path;
    }

    private double x(int month) {
        return months.size() == 1 ? LEFT : LEFT + (double) month / (months.size() - 1) * (WIDTH - RIGHT - LEFT);
    }

    private List<Chart.Label> ticks() {
        return axis.ticks().stream()
                .map(tick -> new Chart.Label(
                        0, (int) axis.at(tick) - 8, LEFT - 10, "tick", words.brief(BigDecimal.valueOf(tick))))
                .toList();
    }

    private List<Chart.Label> monthNames() {
        var every = Math.ceilDiv(months.size(), MOST_MONTH_LABELS);
        var labels = new ArrayList<Chart.Label>();
        for (int i = 0; i < months.size(); i += every) {
            labels.add(new Chart.Label((int) x(i) - 40, HEIGHT - BOTTOM + 7, 80, "month", Words.month(months.get(i))));
        }
        return labels;
    }

    /** At the ends of the lines, moved apart where they would touch. */
    private List<Chart.Label> curveNames() {
        var labels = new ArrayList<Chart.Label>();
        var ends = curves.stream()
                .filter(curve -> !curve.points().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Curve curve) -> axis.at(curve.points().getLast())))
                .toList();
        var top = Integer.MIN_VALUE;
        var room = HEIGHT - BOTTOM + LABEL / 2;
        for (int i = 0; i < ends.size(); i++) {
            var wanted = (int) axis.at(ends.get(i).points().getLast()) - LABEL / 2;
            top = Math.max(top + LABEL, Math.min(wanted, room - LABEL * (ends.size() - i)));
            var curve = ends.get(i);
            labels.add(new Chart.Label(
                    WIDTH - RIGHT + 12,
                    top,
                    RIGHT - 12,
                    curve.name().equals("Attested") ? "curve strong" : "curve",
                    curve.name() + " " + words.brief(curve.points().getLast())));
        }
        return labels;
    }
}
