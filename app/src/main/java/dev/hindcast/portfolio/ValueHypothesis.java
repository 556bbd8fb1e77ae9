package dev.hindcast.portfolio;

import dev.hindcast.project.ProjectDetails;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a project is worth doing, in one sentence made of its parts: name, KPI, drivers, goal and good-enough criterion.
 * What is not known yet stands as a question in square brackets.
 *
 * @param sentence with amounts as a plain number and a currency's code, such as {@code 71000 EUR}
 * @param whole whether no part is missing
 */
public record ValueHypothesis(String sentence, boolean whole) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}\\b");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** The sentence of a project with its ledger; unit and goal by their names. */
    public static ValueHypothesis of(
            ProjectDetails project, ValueQuery.LedgerOf.Result ledger, String unit, @Nullable String goal) {
        var sentence = "We believe that “%s” moves %s for %s, which is worth %s%s; we shall know by %s."
                .formatted(
                        project.name(),
                        kpi(project),
                        unit,
                        worth(ledger),
                        goal == null ? "" : " and serves the goal “" + goal + "”",
                        criterion(project));
        return new ValueHypothesis(sentence, sentence.indexOf('[') < 0);
    }

    private static String kpi(ProjectDetails project) {
        if (project.kpis().isEmpty()) {
            return "[which number of the business, from where to where?]";
        }
        var kpi = project.kpis().getFirst();
        var more = project.kpis().size() - 1;
        return "%s from %s to %s %s%s%s"
                .formatted(
                        within(kpi.name()),
                        baseline(kpi),
                        plain(kpi.target()),
                        kpi.unit(),
                        kpi.due() == null ? "" : " by " + DAY.format(kpi.due()),
                        more == 0 ? "" : more == 1 ? " (and one KPI more)" : " (and %d KPIs more)".formatted(more));
    }

    /** An amount of money says its currency on both ends, as it is written in one piece. */
    private static String baseline(ProjectDetails.Kpi kpi) {
        var money = MONEY.matcher(kpi.unit());
        return plain(kpi.baseline()) + (money.lookingAt() ? " " + money.group() : "");
    }

    private static String worth(ValueQuery.LedgerOf.Result ledger) {
        var drivers = ledger.drivers().stream()
                .filter(driver -> driver.retiredAfter() == null)
                .toList();
        if (drivers.isEmpty()) {
            return "[how much, and how sure?]";
        }
        var yearly = range(drivers, Recurrence.RECURRING);
        var once = range(drivers, Recurrence.ONE_OFF);
        var amounts = yearly.isEmpty()
                ? once + " once"
                : once.isEmpty() ? yearly + " a year" : yearly + " a year and " + once + " once";
        var goLive = ledger.forecastGoLive();
        return amounts + (goLive == null ? " from [which month?] on" : " from " + MONTH.format(goLive) + " on");
    }

    /** Likely with low and high, of each currency; dis-benefits count against it. */
    private static String range(List<ValueQuery.Driver> drivers, Recurrence recurrence) {
        var of = drivers.stream()
                .filter(driver -> driver.recurrence() == recurrence)
                .toList();
        var likely = sums(of, expectation -> expectation.likely());
        var low = sums(of, expectation -> expectation.low());
        var high = sums(of, expectation -> expectation.high());
        return likely.entrySet().stream()
                .map(entry -> {
                    var code = entry.getKey();
                    return "%s (%s to %s)"
                            .formatted(
                                    amount(entry.getValue(), code),
                                    amount(low.getOrDefault(code, BigDecimal.ZERO), code),
                                    amount(high.getOrDefault(code, BigDecimal.ZERO), code));
                })
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, BigDecimal> sums(
            List<ValueQuery.Driver> drivers, Function<ValueQuery.Expectation, Money> which) {
        var sums = new TreeMap<String, BigDecimal>();
        drivers.forEach(driver -> {
            var money = which.apply(driver.forecast());
            var signed =
                    money.amount().multiply(BigDecimal.valueOf(driver.category().sign()));
            sums.merge(money.currency().getCurrencyCode(), signed, BigDecimal::add);
        });
        return sums;
    }

    private static String amount(BigDecimal amount, String currency) {
        var money = Money.rounded(amount, Currency.getInstance(currency));
        return plain(money.amount()) + " " + currency;
    }

    private static String criterion(ProjectDetails project) {
        if (project.goodEnough().isEmpty()) {
            return "[which result is good enough?]";
        }
        var criterion = project.goodEnough().getLast().criterion();
        return "%s of %s %s"
                .formatted(
                        criterion.metric(), Label.within(criterion.comparator().name()), plain(criterion.threshold()));
    }

    /** A name as it stands within a sentence; what is written in capitals stays so. */
    private static String within(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
