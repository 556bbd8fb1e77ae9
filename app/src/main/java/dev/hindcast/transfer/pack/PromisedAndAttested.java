package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws each project where its promise meets what was attested of it; on the line a promise is kept. */
final class PromisedAndAttested {

    private static final int WIDTH = 470;
    private static final int HEIGHT = 400;
    private static final int LEFT = 62;
    private static final int RIGHT = 16;
    private static final int TOP = 12;
    private static final int BOTTOM = 46;
    private static final double DOT = 4.5;
    private static final int MOST_NAMES = 6;

    private final List<Realisations.Line> projects;
    private final Words words;
    private final Axis across;
    private final Axis up;

    private PromisedAndAttested(List<Realisations.Line> projects, Words words) {
        this.projects = projects;
        this.words = words;
        var amounts = projects.stream()
                .flatMap(line -> Stream.of(line.promised(), line.attested()))
                .toList();
        this.across = Axis.over(amounts.stream(), LEFT, WIDTH - RIGHT);
        this.up = Axis.over(amounts.stream(), HEIGHT - BOTTOM, TOP);
    }

    static Chart of(Realisations.Result answer, Words words) {
        return new PromisedAndAttested(answer.projects(), words).chart();
    }

    private Chart chart() {
        var kept = projects.stream()
                .filter(line -> line.attested().compareTo(line.promised()) >= 0)
                .count();
        return new Chart(
                "promised-and-attested",
                WIDTH,
                HEIGHT,
                "A dot for each project: promised to the right, attested upwards. %d of %d projects are on or above the"
                                .formatted(kept, projects.size())
                        + " line where the promise is kept.",
                Stream.of(ticks(), names(), titles()).flatMap(List::stream).toList(),
                this::draw);
    }

    private void draw(Graphics2D canvas) {
        for (var tick : up.ticks()) {
            Chart.line(canvas, tick == 0 ? Chart.GREY : Chart.LINE, 0.8);
            canvas.draw(new Line2D.Double(LEFT, up.at(tick), WIDTH - RIGHT, up.at(tick)));
        }
        Chart.line(canvas, Chart.GREY, 0.8);
        canvas.draw(new Line2D.Double(across.at(0), TOP, across.at(0), HEIGHT - BOTTOM));
        Chart.line(canvas, Chart.GREY, 1.4, 6, 4);
        canvas.draw(new Line2D.Double(
                across.at(across.low()), up.at(up.low()), across.at(across.high()), up.at(up.high())));
        canvas.setColor(Chart.ACCENT);
        for (var line : projects) {
            canvas.fill(new Ellipse2D.Double(
                    across.at(line.promised()) - DOT, up.at(line.attested()) - DOT, DOT * 2, DOT * 2));
        }
    }

    private List<Chart.Label> ticks() {
        var labels = new ArrayList<Chart.Label>();
        for (var tick : up.ticks()) {
            labels.add(
                    new Chart.Label(0, (int) up.at(tick) - 8, LEFT - 8, "tick", words.brief(BigDecimal.valueOf(tick))));
        }
        for (var tick : across.ticks()) {
            var middle = (int) across.at(tick);
            var left = Math.min(middle - 30, WIDTH - 60);
            labels.add(new Chart.Label(left, HEIGHT - BOTTOM + 6, 60, "month", words.brief(BigDecimal.valueOf(tick))));
        }
        return labels;
    }

    /** The largest promises are named, unless the name would lie on another one. */
    private List<Chart.Label> names() {
        var labels = new ArrayList<Chart.Label>();
        projects.stream()
                .sorted(Comparator.comparing(Realisations.Line::promised)
                        .reversed()
                        .thenComparing(Realisations.Line::key))
                .limit(MOST_NAMES)
                .forEach(line -> {
                    var width = 8 * line.key().length() + 6;
                    var right = (int) across.at(line.promised()) + 8;
                    var fits = right + width < WIDTH;
                    var label = new Chart.Label(
                            fits ? right : right - 16 - width,
                            (int) up.at(line.attested()) - 9,
                            width,
                            fits ? "dot" : "dot end",
                            line.key());
                    if (labels.stream().noneMatch(other -> touch(other, label))) {
                        labels.add(label);
                    }
                });
        return labels;
    }

    private static boolean touch(Chart.Label one, Chart.Label other) {
        return Math.abs(one.top() - other.top()) < 15
                && one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width();
    }

    private static List<Chart.Label> titles() {
        return List.of(
                new Chart.Label(LEFT, HEIGHT - 20, WIDTH - LEFT - RIGHT, "axis", "Promised"),
                new Chart.Label(LEFT + 8, TOP - 8, 200, "axis start", "Attested"));
    }
}
