package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.read.value.TrackRecord.OfProject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The distribution of a calibrated forecast. In each of {@value #DRAWS} draws every reference class gets one factor, that
 * all its projects share: its reference projects are drawn anew, each a Poisson(1) number of times (the Poisson
 * bootstrap), and so are the portfolio's towards which it is {@linkplain Factor shrunk}. Every forecast project then gets
 * the deviation of one whole reference project, its own ratio ÷ the portfolio's, drawn in proportion to what that had
 * forecast, so that deviations average one. The forecast is multiplied by both. The generator is xoroshiro128++ with the
 * seed.
 *
 * <p>Numbers are drawn once into a long row; each project reads on from a place of its own. So a project's draws lie side
 * by side, and all of them are reckoned in one simple loop.
 *
 * @see "ADR-0064"
 */
final class Draws {

    static final int DRAWS = 1_000;

    private static final int PLACES = 1 << 15;

    /** What is forecast of a project in a reference class, in the smallest units of the currency. */
    record Forecast(int project, String referenceClass, long amount) {}

    private final UniformRandomProvider random;
    private final double[] weights;
    private final double[] deviations;
    private final Map<String, List<OfProject>> classes;
    private final double[] portfolioFactors;
    private final double[] totals = new double[DRAWS];

    /** The portfolio has at least one project with something forecast. */
    Draws(List<OfProject> portfolio, Map<String, List<OfProject>> classes, long seed) {
        this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        this.classes = classes;
        var counts = PoissonSampler.of(random, 1);
        this.weights = row(counts::sample);
        var forecast = portfolio.stream().filter(one -> one.forecast() > 0).toList();
        var usual = ratio(forecast);
        var sampler = AliasMethodDiscreteSampler.of(
                random, forecast.stream().mapToDouble(OfProject::forecast).toArray());
        this.deviations = row(() -> {
            var drawn = forecast.get(sampler.sample());
            return usual == 0 ? 0 : (double) drawn.attested() / drawn.forecast() / usual;
        });
        this.portfolioFactors = ratios(portfolio);
    }

    /** Draws what becomes of forecasts, which are given project by project. */
    Draws of(List<Forecast> forecasts) {
        var factors = new HashMap<String, double[]>();
        var project = -1;
        var place = 0;
        for (var forecast : forecasts) {
            if (forecast.project() != project) {
                project = forecast.project();
                place = random.nextInt(PLACES);
            }
            add(
                    forecast.amount(),
                    factors.computeIfAbsent(
                            forecast.referenceClass(), key -> factors(classes.getOrDefault(key, List.of()))),
                    place);
        }
        Arrays.sort(totals);
        return this;
    }

    /** The smallest total that at least so many percent of the draws do not exceed. */
    double percentile(int percent) {
        return totals[Math.ceilDiv(DRAWS * percent, 100) - 1];
    }

    private void add(double amount, double[] factors, int place) {
        for (int draw = 0; draw < DRAWS; draw++) {
            totals[draw] += amount * factors[draw] * deviations[place + draw];
        }
    }

    /** The factor of a class in each draw. */
    private double[] factors(List<OfProject> references) {
        var projects = Factor.of(references).projects();
        if (projects == 0) {
            return portfolioFactors;
        }
        var factors = ratios(references);
        for (int draw = 0; draw < DRAWS; draw++) {
            factors[draw] = Factor.shrunk(projects, factors[draw], portfolioFactors[draw]);
        }
        return factors;
    }

    /** Attested ÷ forecast of projects drawn anew, in each draw; as it is where none with a forecast was drawn. */
    private double[] ratios(List<OfProject> references) {
        var attested = new double[DRAWS];
        var forecast = new double[DRAWS];
        for (var reference : references) {
            var place = random.nextInt(PLACES);
            addTo(attested, reference.attested(), place);
            addTo(forecast, reference.forecast(), place);
        }
        var usual = ratio(references);
        for (int draw = 0; draw < DRAWS; draw++) {
            attested[draw] = forecast[draw] == 0 ? usual : attested[draw] / forecast[draw];
        }
        return attested;
    }

    private void addTo(double[] sums, double amount, int place) {
        for (int draw = 0; draw < DRAWS; draw++) {
            sums[draw] += amount * weights[place + draw];
        }
    }

    private static double[] row(DoubleSupplier number) {
        var row = new double[PLACES + DRAWS];
        Arrays.setAll(row, place -> number.getAsDouble());
        return row;
    }

    private static double ratio(List<OfProject> projects) {
        var factor = Factor.of(projects).ratio();
        return factor == null ? 0 : factor.doubleValue();
    }
}
