package dev.hindcast.portfolio.read.value;

import com.carrotsearch.hppc.IntIntHashMap;
import dev.hindcast.portfolio.read.value.TrackRecord.OfProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The distribution of a calibrated forecast. In each of {@value #DRAWS} draws the reference projects are drawn anew, each
 * a Poisson(1) number of times (the Poisson bootstrap). That gives every reference class one factor, which all its
 * projects share, {@linkplain Factor shrunk} towards the portfolio's of the same draw. Every forecast project then gets
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

    /** Stands beside the keys of classes. */
    private static final String PORTFOLIO = "";

    private static final int PLACES = 1 << 15;
    private static final int PARTS = 2;

    /** What is forecast of a project in a reference class, in the smallest units of the currency. */
    record Forecast(int project, String referenceClass, long amount) {}

    /** The projects of a class, each with the place from which its weights are read. */
    private record Reference(List<OfProject> projects, int[] places, int counted, double usual) {}

    private record Placed(Forecast forecast, int place) {}

    private final double[] weights;
    private final double[] deviations;
    private final Map<String, Reference> references = new HashMap<>();
    private final double usual;
    private final UniformRandomProvider random;
    private final double[] totals = new double[DRAWS];

    /** The portfolio has at least one project with something forecast. */
    Draws(List<OfProject> portfolio, Map<String, List<OfProject>> classes, long seed) {
        random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        var counts = PoissonSampler.of(random, 1);
        weights = row(counts::sample);
        var forecast = portfolio.stream().filter(one -> one.forecast() > 0).toList();
        var average = ratio(forecast);
        var sampler = AliasMethodDiscreteSampler.of(
                random, forecast.stream().mapToDouble(OfProject::forecast).toArray());
        deviations = row(() -> {
            var drawn = forecast.get(sampler.sample());
            return average == 0 ? 0 : (double) drawn.attested() / drawn.forecast() / average;
        });
        usual = ratio(portfolio);
        var places = new IntIntHashMap();
        portfolio.forEach(one -> places.put(one.project(), random.nextInt(PLACES)));
        classes.forEach((key, projects) -> references.put(
                key,
                new Reference(
                        projects,
                        projects.stream()
                                .mapToInt(one -> places.getOrDefault(one.project(), 0))
                                .toArray(),
                        Factor.of(projects).projects(),
                        ratio(projects))));
    }

    /** Draws what becomes of forecasts, which are given project by project. */
    Draws of(List<Forecast> forecasts) {
        var placed = new ArrayList<Placed>(forecasts.size());
        var project = -1;
        var place = 0;
        for (var forecast : forecasts) {
            if (forecast.project() != project) {
                project = forecast.project();
                place = random.nextInt(PLACES);
            }
            placed.add(new Placed(forecast, place));
        }
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(part -> draw(placed, part * DRAWS / PARTS, (part + 1) * DRAWS / PARTS));
        Arrays.sort(totals);
        return this;
    }

    /** The smallest total that at least so many percent of the draws do not exceed. */
    double percentile(int percent) {
        return totals[Math.ceilDiv(DRAWS * percent, 100) - 1];
    }

    /** Some of the draws, from one to before another. */
    private void draw(List<Placed> forecasts, int from, int to) {
        var factors = factors(from, to);
        var ofClasses = new HashMap<String, double[]>();
        var ofProject = new double[to - from];
        for (var one : forecasts) {
            var ofClass = ofClasses.computeIfAbsent(one.forecast.referenceClass(), key -> new double[ofProject.length]);
            System.arraycopy(deviations, one.place + from, ofProject, 0, ofProject.length);
            addTimes(one.forecast.amount(), ofProject, ofClass);
        }
        ofClasses.forEach((key, amounts) -> {
            var shared = Objects.requireNonNull(factors.getOrDefault(key, factors.get(PORTFOLIO)));
            for (int draw = from; draw < to; draw++) {
                totals[draw] += amounts[draw - from] * shared[draw - from];
            }
        });
    }

    /** Rows without an offset, which the compiler reckons several numbers of at a time. */
    private static void addTimes(double factor, double[] row, double[] sums) {
        for (int i = 0; i < row.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    /** The factors of each class, and those of the portfolio, in some of the draws. */
    private Map<String, double[]> factors(int from, int to) {
        var ofPortfolio = new Sums(to - from);
        var ofClasses = new HashMap<String, Sums>();
        references.forEach((key, reference) -> {
            var sums = new Sums(to - from);
            for (int i = 0; i < reference.places.length; i++) {
                sums.add(reference.projects.get(i), weights, reference.places[i] + from);
            }
            ofClasses.put(key, sums);
            ofPortfolio.add(sums);
        });
        Map<String, double[]> factors = new HashMap<>();
        var shared = ofPortfolio.ratios(usual);
        factors.put(PORTFOLIO, shared);
        ofClasses.forEach((key, sums) -> {
            var reference = references.get(key);
            if (reference != null && reference.counted > 0) {
                var own = sums.ratios(reference.usual);
                for (int draw = 0; draw < own.length; draw++) {
                    own[draw] = Factor.shrunk(reference.counted, own[draw], shared[draw]);
                }
                factors.put(key, own);
            }
        });
        return factors;
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

    /** What was attested and forecast of the projects drawn, draw by draw. */
    private static final class Sums {

        private final double[] attested;
        private final double[] forecast;
        /** How often the project at hand is drawn. */
        private final double[] drawn;

        private Sums(int draws) {
            drawn = new double[draws];
            attested = new double[draws];
            forecast = new double[draws];
        }

        private void add(OfProject project, double[] weights, int place) {
            System.arraycopy(weights, place, drawn, 0, drawn.length);
            addTimes(project.attested(), drawn, attested);
            addTimes(project.forecast(), drawn, forecast);
        }

        private void add(Sums other) {
            for (int draw = 0; draw < attested.length; draw++) {
                attested[draw] += other.attested[draw];
                forecast[draw] += other.forecast[draw];
            }
        }

        /** Attested ÷ forecast; as it usually is where nothing with a forecast was drawn. */
        private double[] ratios(double usual) {
            var ratios = new double[attested.length];
            for (int draw = 0; draw < ratios.length; draw++) {
                ratios[draw] = forecast[draw] == 0 ? usual : attested[draw] / forecast[draw];
            }
            return ratios;
        }
    }
}
