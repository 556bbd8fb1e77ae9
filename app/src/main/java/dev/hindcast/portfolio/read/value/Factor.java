package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.read.value.TrackRecord.OfProject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <b>Calibration.</b> F = Σ attested ÷ Σ forecast of a reference class, drawn towards the portfolio's by
 * (n × F + {@value #WEIGHT_OF_PORTFOLIO} × F of the portfolio) ÷ (n + {@value #WEIGHT_OF_PORTFOLIO}), n projects with a
 * forecast. A number without unit; none where nothing was forecast at all.
 *
 * @param projects how many had something forecast
 * @param forecast in the smallest units of the reporting currency, as attested is
 * @see TrackRecord
 */
record Factor(int projects, BigInteger forecast, BigInteger attested) {

    static final int WEIGHT_OF_PORTFOLIO = 5;

    static Factor of(List<OfProject> projects) {
        var forecast = new Sum();
        var attested = new Sum();
        var counted = 0;
        for (var project : projects) {
            forecast.add(project.forecast());
            attested.add(project.attested());
            counted += project.forecast() == 0 ? 0 : 1;
        }
        return new Factor(counted, forecast.exact(), attested.exact());
    }

    @Nullable
    BigDecimal ratio() {
        return forecast.signum() == 0
                ? null
                : new BigDecimal(attested).divide(new BigDecimal(forecast), MathContext.DECIMAL64);
    }

    /** The ratio drawn towards that of the portfolio. */
    @Nullable
    BigDecimal within(Factor portfolio) {
        var drawnTo = portfolio.ratio();
        var own = ratio();
        return drawnTo == null || own == null
                ? drawnTo
                : BigDecimal.valueOf(shrunk(projects, own.doubleValue(), drawnTo.doubleValue()));
    }

    static double shrunk(int projects, double own, double portfolio) {
        return (projects * own + WEIGHT_OF_PORTFOLIO * portfolio) / (projects + WEIGHT_OF_PORTFOLIO);
    }
}
