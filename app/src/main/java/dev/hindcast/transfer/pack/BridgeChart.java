package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.BridgeBar;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws how the value known at one moment became that known at a later one, as steps between two pillars. */
final class BridgeChart {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 215;
    private static final int LEFT = 66;
    private static final int TOP = 24;
    private static final int BOTTOM = 44;
    private static final double FILLED = 0.62;

    /** A pillar or a step, from where it begins to where it ends. */
    private record Step(String name, BigDecimal from, BigDecimal to, boolean pillar) {

        BigDecimal amount() {
            return pillar ? to : to.subtract(from);
        }

        Color color() {
            return pillar ? Chart.INK : to.compareTo(from) >= 0 ? Chart.ACCENT : Chart.GREY;
        }
    }

    private final Words words;
    private final List<Step> steps = new ArrayList<>();
    private final Axis axis;

    private BridgeChart(Bridge.Result bridge, String before, String after, Words words) {
        this.words = words;
        steps.add(new Step(before, BigDecimal.ZERO, bridge.before(), true));
        var level = bridge.before();
        for (var bar : bridge.bars()) {
            steps.add(new Step(name(bar.kind()), level, level.add(bar.amount()), false));
            level = level.add(bar.amount());
        }
        steps.add(new Step(after, BigDecimal.ZERO, bridge.after(), true));
        axis = Axis.over(steps.stream().flatMap(step -> Stream.of(step.from(), step.to())), HEIGHT - BOTTOM, TOP);
    }

    static Chart of(Bridge.Result bridge, String before, String after, Words words) {
        var chart = new BridgeChart(bridge, before, after, words);
        return new Chart(
                "bridge",
                WIDTH,
                HEIGHT,
                "Steps from %s to %s. The table below has the amounts."
                        .formatted(words.brief(bridge.before()), words.brief(bridge.after())),
                chart.labels(),
                chart::draw);
    }

    static String name(BridgeBar bar) {
        return switch (bar) {
            case NEW_DRIVERS -> "New drivers";
            case REFORECAST -> "Re-forecast";
            case GO_LIVE_MOVED -> "Go-live moved";
            case ATTESTED_LATE -> "Attested late";
            case REALISED -> "Realised against forecast";
            case LAPSED -> "Lapsed unattested";
            case REVERSED -> "Reversed";
            case STOPPED_OR_RETIRED -> "Stopped or retired";
            case RATES -> "Exchange rates";
        };
    }

    private void draw(Graphics2D canvas) {
        Chart.line(canvas, Chart.GREY, 1);
        canvas.draw(new Line2D.Double(LEFT, axis.at(0), WIDTH, axis.at(0)));
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var top = Math.min(axis.at(step.from()), axis.at(step.to()));
            var height = Math.max(Math.abs(axis.at(step.from()) - axis.at(step.to())), 1.5);
            canvas.setColor(step.color());
            canvas.fill(new Rectangle2D.Double(left(i), top, slot() * FILLED, height));
            if (i < steps.size() - 1) {
                Chart.line(canvas, Chart.GREY, 0.8, 2, 2);
                canvas.draw(new Line2D.Double(
                        left(i) + slot() * FILLED, axis.at(step.to()), left(i + 1), axis.at(step.to())));
            }
        }
    }

    private List<Chart.Label> labels() {
        var labels = new ArrayList<Chart.Label>();
        for (var tick : axis.ticks()) {
            labels.add(new Chart.Label(
                    0, (int) axis.at(tick) - 8, LEFT - 10, "tick", words.brief(BigDecimal.valueOf(tick))));
        }
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var middle = left(i) + slot() * FILLED / 2;
            var left = (int) (middle - slot() / 2);
            var top = (int) Math.min(axis.at(step.from()), axis.at(step.to())) - 18;
            var sign = !step.pillar() && step.amount().signum() > 0 ? "+" : "";
            labels.add(new Chart.Label(
                    left, top, (int) slot(), step.pillar() ? "bar strong" : "bar", sign + words.brief(step.amount())));
            labels.add(new Chart.Label(
                    left, HEIGHT - BOTTOM + 8, (int) slot(), step.pillar() ? "step strong" : "step", step.name()));
        }
        return labels;
    }

    private double slot() {
        return (double) (WIDTH - LEFT) / steps.size();
    }

    private double left(int step) {
        return LEFT + step * slot() + slot() * (1 - FILLED) / 2;
    }
}
