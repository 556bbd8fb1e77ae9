package dev.hindcast.portfolio;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.project.Health;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a question about figures, and tells all faults at once. */
public final class PortfolioParameters {

    private static final String OWN_FIELD = "field.";

    private final Map<String, List<String>> given;
    private final LocalDate today;
    private final List<InvalidInput.Fault> faults = new ArrayList<>();

    /** What was given, and the day that is meant where none is. */
    public PortfolioParameters(Map<String, List<String>> given, LocalDate today) {
        this.given = Map.copyOf(given);
        this.today = today;
    }

    /** The scope; the months of the as-of date's year unless said, as of today unless said. */
    public Scope scope(InstallationZone zone) {
        return scope(zone, "asOf");
    }

    /** The same, with the moment under another name. */
    public Scope scope(InstallationZone zone, String moment) {
        var asOf = asOf(moment);
        var year = asOf.day(zone).getYear();
        var from = one("from", PortfolioParameters::month, YearMonth.of(year, 1));
        var to = one("to", PortfolioParameters::month, YearMonth.of(Math.max(year, from.getYear()), 12));
        var months = checked("to", () -> new Period(from, to), new Period(from, from));
        var scope = new Scope(months, asOf, basis(), filter(), currency());
        check();
        return scope;
    }

    public AsOf asOf(String name) {
        return one(name, AsOf::parse, new AsOf.EndOf(today));
    }

    /** What must be said; an {@link InvalidInput} at once when it is not, or cannot be read. */
    public <T> T required(String name, Function<String, T> read) {
        var text = text(name);
        if (text == null) {
            throw InvalidInput.of(name, "field.missing", "must be given");
        }
        try {
            return read.apply(text);
        } catch (InvalidInput invalid) {
            throw new InvalidInput(
                    invalid.faults().stream().map(fault -> fault.of(name)).toList());
        }
    }

    public Basis basis() {
        return constant("basis", Basis.class, Basis.RECORDED);
    }

    public Filter filter() {
        return new Filter(
                several("unit"), several("goal"), several("category"), several("project"), yesOrNo("cashable"));
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        return one(name, text -> named(name, type, text), otherwise);
    }

    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        var constants = new LinkedHashSet<E>();
        for (var text : several(name)) {
            try {
                constants.add(named(name, type, text));
            } catch (InvalidInput invalid) {
                faults.addAll(invalid.faults());
            }
        }
        return constants;
    }

    /** The values of a repeated parameter, which may also be written with commas. */
    public Set<String> several(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The identifiers of persons who are given by user name or identifier. */
    private Set<String> people(String name, IdResolver<PersonId> known) {
        var people = new LinkedHashSet<String>();
        for (var text : several(name)) {
            known.resolve(text)
                    .map(PersonId::value)
                    .ifPresentOrElse(
                            people::add,
                            () -> faults.add(new InvalidInput.Fault(
                                    name, "person.unknown", "names '%s', who is not registered".formatted(text))));
        }
        return people;
    }

    /** The wishes about the organisation's own fields: {@code field.CODE=} once for each. */
    private List<FieldFilter> fields() {
        var wishes = new ArrayList<FieldFilter>();
        given.forEach((name, texts) -> {
            if (name.startsWith(OWN_FIELD)) {
                texts.forEach(text -> checked(
                        name, () -> wishes.add(new FieldFilter(name.substring(OWN_FIELD.length()), text)), true));
            }
        });
        return wishes;
    }

    public @Nullable String text(String name) {
        var text = given.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The projects asked for, all filters combined; an {@link InvalidInput} with every fault there is. */
    public PortfolioQuery.Projects projects(IdResolver<PersonId> people, PageRequest page) {
        var query = new PortfolioQuery.Projects(
                asOf("asOf"),
                basis(),
                filter(),
                names(constants("stage", Stage.class)),
                names(constants("health", Health.class)),
                people("owner", people),
                text("q"),
                fields(),
                page);
        check();
        return query;
    }

    /** The series asked for; an {@link InvalidInput} with every fault there is. */
    public PortfolioQuery.Series series(InstallationZone zone) {
        var by = constant("by", Grouping.class, Grouping.MONTH);
        return new PortfolioQuery.Series(scope(zone), by);
    }

    /** The calibration asked for; an {@link InvalidInput} with every fault there is. */
    public PortfolioQuery.Calibration calibration(InstallationZone zone) {
        var by = constant("by", ReferenceClass.class, ReferenceClass.CATEGORY);
        return new PortfolioQuery.Calibration(scope(zone), by);
    }

    /** The calibrated forecast asked for; an {@link InvalidInput} with every fault there is. */
    public CalibratedForecast calibratedForecast(InstallationZone zone) {
        var by = constant("by", ReferenceClass.class, ReferenceClass.CATEGORY);
        var months = number("months", 1, CalibratedForecast.MOST_MONTHS, CalibratedForecast.USUAL_MONTHS);
        var seed = number("seed", Long.MIN_VALUE, Long.MAX_VALUE, CalibratedForecast.USUAL_SEED);
        return new CalibratedForecast(scope(zone), by, (int) months, seed);
    }

    private long number(String name, long least, long most, long otherwise) {
        return one(
                name,
                text -> {
                    try {
                        var number = Long.parseLong(text);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException notANumber) {
                        // told below, together with the limits
                    }
                    throw InvalidInput.of(
                            name, "number.outOfRange", "must be a whole number from %d to %d".formatted(least, most));
                },
                otherwise);
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Throws an {@link InvalidInput} with every fault found so far, if any. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    public @Nullable Currency currency() {
        var text = text("currency");
        if (text == null) {
            return null;
        }
        try {
            return Money.zero(Money.currency(text.toUpperCase(Locale.ROOT))).currency();
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.of("currency")));
            return null;
        }
    }

    private @Nullable Boolean yesOrNo(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        faults.add(new InvalidInput.Fault(name, "boolean.malformed", "must be true or false"));
        return null;
    }

    private <T> T one(String name, Function<String, T> read, T otherwise) {
        var text = text(name);
        return text == null ? otherwise : checked(name, () -> read.apply(text), otherwise);
    }

    private <T> T checked(String name, Supplier<T> value, T otherwise) {
        try {
            return value.get();
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> faults.add(fault.of(name)));
            return otherwise;
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("", "month.malformed", "must be a month such as 2026-01");
        }
    }

    private static <E extends Enum<E>> E named(String name, Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name()
                    .replace("_", "")
                    .equalsIgnoreCase(text.replace("_", "").replace("-", ""))) {
                return constant;
            }
        }
        var offered = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw InvalidInput.of(name, "choice.unknown", "must be one of " + offered);
    }
}
