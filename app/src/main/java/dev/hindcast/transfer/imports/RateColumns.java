package dev.hindcast.transfer.imports;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.transfer.Mapping;
import dev.hindcast.transfer.RateChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the columns of a file of exchange rates by their headings: the date, and a column for each currency. */
final class RateColumns {

    static final String DATE = "date";
    static final String CURRENCY = "currency";
    private static final String EURO = "EUR";

    private RateColumns() {}

    /** The mapping with what follows from the headings; unchanged but for the date when it maps a currency field. */
    static Mapping added(Mapping given, List<String> headings, RateChoice choice) {
        Map<String, Mapping.Field> fields = new LinkedHashMap<>(given.fields());
        headings.stream()
                .filter(heading -> heading.equalsIgnoreCase(DATE))
                .findFirst()
                .ifPresent(heading -> fields.putIfAbsent(DATE, Mapping.Field.of(heading)));
        if (!fields.containsKey(CURRENCY)) {
            headings.stream()
                    .filter(RateColumns::isCurrency)
                    .filter(heading ->
                            choice.currencies().isEmpty() || choice.currencies().contains(heading))
                    .forEach(heading -> fields.putIfAbsent(heading, Mapping.Field.of(heading)));
            var missing = choice.currencies().stream()
                    .filter(currency -> !fields.containsKey(currency))
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                throw InvalidInput.of(
                        "currencies",
                        "currency.notInFile",
                        "names %s, which no column is headed by".formatted(String.join(", ", missing)));
            }
            if (currencies(fields.keySet()).isEmpty()) {
                throw InvalidInput.of(
                        "file",
                        "column.noCurrency",
                        "has no column headed by a currency's code such as USD, and no field currency is mapped");
            }
        }
        return new Mapping(fields);
    }

    /** The fields that are currencies. */
    static Set<String> currencies(Set<String> fields) {
        return fields.stream().filter(RateColumns::isCurrency).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCurrency(String heading) {
        if (!heading.equals(heading.toUpperCase(Locale.ROOT)) || heading.length() != 3 || heading.equals(EURO)) {
            return false;
        }
        try {
            return Money.currency(heading) != null;
        } catch (InvalidInput none) {
            return false;
        }
    }
}
