package dev.hindcast.transfer.pack;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.Return;
import dev.hindcast.shared.Label;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The page that tells how the portfolio stands, in figures to be read at a glance. */
final class Headlines {

    /** A figure with what puts it into proportion. */
    record Tile(String label, String value, List<String> notes) {

        Tile(String label, String value, String... notes) {
            this(label, value, List.of(notes));
        }
    }

    /** A row of a table of two columns of figures. */
    record Row(String label, String one, String other, boolean strong) {}

    /** A stage with its projects; the share is of the fullest stage, in percent. */
    record Stage(String label, int projects, int share, String imported) {}

    private final Answers answers;
    private final Words words;

    Headlines(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    void putInto(Map<String, Object> contents) {
        contents.put(
                "tiles",
                List.of(
                        List.of(attested(), net(), forecast(), realisation()),
                        List.of(roi(), npv(), payback(), stopped())));
        contents.put("figures", figures());
        contents.put("returns", returns());
        contents.put("stages", stages());
        contents.put("discountRate", Words.percent(answers.returns().discountRate()));
        contents.put("seed", answers.forecast().seed());
        contents.put(
                "draws",
                Words.amount(java.math.BigDecimal.valueOf(answers.forecast().draws())));
        contents.put("referenceProjects", answers.forecast().referenceProjects());
        contents.put("fewest", CalibratedForecast.FEWEST_PROJECTS);
        contents.put("isCalibrated", answers.forecast().calibrated() != null);
        contents.put("graceDays", answers.tiles().realisation().graceDays());
        contents.put("realisedUntil", Words.month(answers.tiles().realisation().until()));
    }

    private Tile attested() {
        var tiles = answers.tiles();
        return new Tile(
                "Attested",
                words.brief(tiles.amounts().attested()),
                "of %s promised".formatted(words.brief(tiles.amounts().firstPromise())),
                "%s more awaits attestation".formatted(words.brief(tiles.awaiting())));
    }

    private Tile net() {
        var amounts = answers.tiles().amounts();
        return new Tile("Net", words.brief(amounts.net()), "after %s of cost".formatted(words.brief(amounts.cost())));
    }

    private Tile forecast() {
        var forecast = answers.forecast();
        var calibrated = forecast.calibrated();
        var label = "Forecast, %s to %s".formatted(Words.month(forecast.from()), Words.month(forecast.to()));
        return calibrated == null
                ? new Tile(
                        label,
                        words.brief(forecast.likely()),
                        "%s to %s".formatted(words.brief(forecast.low()), words.brief(forecast.high())),
                        "as the drivers say, not calibrated")
                : new Tile(
                        label,
                        words.brief(calibrated.p50()),
                        "%s (P10) to %s (P90)".formatted(words.brief(calibrated.p10()), words.brief(calibrated.p90())),
                        "seed %d".formatted(forecast.seed()));
    }

    private Tile realisation() {
        var realisation = answers.tiles().realisation();
        return new Tile(
                "Realisation ratio",
                Words.percent(realisation.ratio()),
                "of what was promised until " + Words.month(realisation.until()),
                "%s of it has a claim".formatted(Words.percent(realisation.coverage())));
    }

    private Tile roi() {
        var returns = answers.returns();
        return new Tile(
                "Return on investment",
                Words.percent(returns.all().roi()),
                "since inception",
                "cashable only " + Words.percent(returns.cashable().roi()));
    }

    private Tile npv() {
        var returns = answers.returns();
        return new Tile(
                "Net present value",
                words.brief(returns.all().npv()),
                "discounted at " + Words.percent(returns.discountRate()),
                "cashable only " + words.brief(returns.cashable().npv()));
    }

    private Tile payback() {
        var all = answers.returns().all();
        return new Tile(
                "Payback",
                Words.month(all.payback()),
                all.payback() == null
                        ? "not in sight"
                        : all.paybackExpected()
                                ? "expected from the forecast"
                                : "attested value covers all cost since");
    }

    private Tile stopped() {
        var stops = answers.tiles().stops();
        return new Tile(
                "Stopped well",
                "%d of %d".formatted(stops.learnedInTime(), stops.stopped() - stops.imported()),
                "with a post-mortem in time",
                "%s of cost avoided, %d lessons".formatted(words.brief(stops.avoidedCost()), stops.lessons()));
    }

    private List<Row> figures() {
        var amounts = answers.tiles().amounts();
        return List.of(
                new Row("First promise", Words.amount(amounts.firstPromise()), "", false),
                new Row("Forecast", Words.amount(amounts.forecast()), "", false),
                new Row("Claimed", Words.amount(amounts.claimed()), "", false),
                new Row(
                        "of which awaiting attestation",
                        Words.amount(answers.tiles().awaiting()),
                        "",
                        false),
                new Row("Attested", Words.amount(amounts.attested()), "", true),
                new Row("Cost", Words.amount(amounts.cost()), "", false),
                new Row("Net", Words.amount(amounts.net()), "", true));
    }

    private List<Row> returns() {
        return List.of(
                returned("Attested", one -> Words.amount(one.attested()), false),
                returned("Cost", one -> Words.amount(one.cost()), false),
                returned("Net", one -> Words.amount(one.net()), true),
                returned("Return on investment", one -> Words.percent(one.roi()), false),
                returned("Net present value", one -> Words.amount(one.npv()), false),
                returned("Payback", Headlines::payback, false));
    }

    private Row returned(String label, Function<Return, String> figure, boolean strong) {
        var returns = answers.returns();
        return new Row(label, figure.apply(returns.all()), figure.apply(returns.cashable()), strong);
    }

    private static String payback(Return one) {
        return one.payback() == null
                ? Words.NONE
                : Words.month(one.payback()) + (one.paybackExpected() ? " (expected)" : "");
    }

    private List<Stage> stages() {
        var counts = answers.funnel().stages();
        var most = Math.max(
                1, counts.stream().mapToInt(Funnel.Count::projects).max().orElse(1));
        return counts.stream()
                .map(count -> new Stage(
                        Label.of(count.stage()),
                        count.projects(),
                        count.projects() * 100 / most,
                        count.imported() == 0 ? "" : "%d imported".formatted(count.imported())))
                .toList();
    }
}
