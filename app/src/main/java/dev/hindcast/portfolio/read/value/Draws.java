package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.read.value.TrackRecord.OfProject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The distribution of a calibrated forecast. In each of {@value #DRAWS} draws every reference class gets one factor, that
 * all its projects share: its reference projects are drawn anew (as many, with replacement), and so are the portfolio's
 * towards which it is {@linkplain Factor shrunk}. Every forecast project then gets the deviation of one whole reference
 * project, its own ratio ÷ the portfolio's, drawn in proportion to what that had forecast, so that deviations average
 * one. The forecast is multiplied by both. The generator is xoroshiro128++ with the seed.
 */
final class Draws {

    static final int DRAWS = 1_000;

    /** What is forecast of a project in a reference class, in the smallest units of the currency. */
    record Forecast(int project, String referenceClass, long amount) {}

    private final UniformRandomProvider random;
    private final List<OfProject> portfolio;
    private final double[] deviations;
    private final DiscreteSampler deviation;
    private final Map<String, List<OfProject>> classes;
    private final double[] totals = new double[DRAWS];

    /** The portfolio has at least one project with something forecast. */
    Draws(List<OfProject> portfolio, Map<String, List<OfProject>> classes, long seed) {
        this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        this.portfolio = portfolio;
        this.classes = classes;
        var forecast = portfolio.stream().filter(one -> one.forecast() > 0).toList();
        var usual = ratio(forecast);
        this.deviations = forecast.stream()
                .mapToDouble(one -> usual == 0 ? 0 : (double) one.attested() / one.forecast() / usual)
                .toArray();
        this.deviation = AliasMethodDiscreteSampler.of(
                random, forecast.stream().mapToDouble(OfProject::forecast).toArray());
    }

    /** Draws what becomes of forecasts, which are given project by project. */
    Draws of(List<Forecast> forecasts) {
        var keys = forecasts.stream()
                .map(Forecast::referenceClass)
                .distinct()
                .sorted()
                .toList();
        var classOf = forecasts.stream()
                .mapToInt(forecast -> keys.indexOf(forecast.referenceClass()))
                .toArray();
        var projects = forecasts.stream().mapToInt(Forecast::project).toArray();
        var amounts = forecasts.stream().mapToDouble(Forecast::amount).toArray();
        var references = keys.stream()
                .map(key -> new Reference(classes.getOrDefault(key, List.of())))
                .toList();
        var whole = new Reference(portfolio);
        var factors = new double[keys.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            var shared = whole.drawn(random);
            for (int i = 0; i < factors.length; i++) {
                factors[i] = references.get(i).drawnWithin(shared, random);
            }
            totals[draw] = drawn(projects, classOf, amounts, factors);
        }
        Arrays.sort(totals);
        return this;
    }

    private double drawn(int[] projects, int[] classOf, double[] amounts, double[] factors) {
        var total = 0.0;
        var deviates = 0.0;
        for (int i = 0; i < amounts.length; i++) {
            if (i == 0 || projects[i] != projects[i - 1]) {
                deviates = deviations[deviation.sample()];
            }
            total += amounts[i] * factors[classOf[i]] * deviates;
        }
        return total;
    }

    /** The smallest total that at least so many percent of the draws do not exceed. */
    double percentile(int percent) {
        return totals[Math.ceilDiv(DRAWS * percent, 100) - 1];
    }

    private static double ratio(List<OfProject> projects) {
        var factor = Factor.of(projects).ratio();
        return factor == null ? 0 : factor.doubleValue();
    }

    /** The reference projects of a class, in columns. */
    private static final class Reference {

        private final double[] forecast;
        private final double[] attested;
        private final int projects;
        private final double usual;

        private Reference(List<OfProject> of) {
            forecast = of.stream().mapToDouble(OfProject::forecast).toArray();
            attested = of.stream().mapToDouble(OfProject::attested).toArray();
            projects = Factor.of(of).projects();
            usual = ratio(of);
        }

        private double drawn(UniformRandomProvider random) {
            var forecasts = 0.0;
            var attestations = 0.0;
            for (int i = 0; i < forecast.length; i++) {
                var chosen = random.nextInt(forecast.length);
                forecasts += forecast[chosen];
                attestations += attested[chosen];
            }
            return forecasts == 0 ? usual : attestations / forecasts;
        }

        private double drawnWithin(double portfolio, UniformRandomProvider random) {
            return projects == 0 ? portfolio : Factor.shrunk(projects, drawn(random), portfolio);
        }
    }
}
