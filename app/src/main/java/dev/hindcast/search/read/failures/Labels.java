package dev.hindcast.search.read.failures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/**
 * What codes are called, and what currencies are worth.
 *
 * @param euro how many euro one unit of a currency is worth, by the rate that was set last
 */
record Labels(Map<String, String> units, Map<String, String> causes, Map<String, BigDecimal> euro) implements Facts {
    static final String ID = "labels";
    static final Labels NONE = new Labels(Map.of(), Map.of(), Map.of("EUR", BigDecimal.ONE));

    @Override
    public String id() {
        return ID;
    }

    Labels withUnit(String code, String name) {
        return new Labels(with(units, code, name), causes, euro);
    }

    Labels withCause(String code, String label) {
        return new Labels(units, with(causes, code, label), euro);
    }

    Labels withRate(String currency, BigDecimal rate) {
        return new Labels(units, causes, with(euro, currency, rate));
    }

    String unit(String code) {
        return units.getOrDefault(code, code);
    }

    String cause(String code) {
        return causes.getOrDefault(code, code);
    }

    /** The sum in euro; amounts in a currency without a rate are left out. */
    BigDecimal inEuro(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .filter(amount -> euro.containsKey(amount.getKey()))
                .map(amount -> amount.getValue().multiply(euro.get(amount.getKey()), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_EVEN);
    }

    static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return Map.copyOf(copy);
    }

    static <V> Map<String, V> without(Map<String, V> map, String key) {
        var copy = new HashMap<>(map);
        copy.remove(key);
        return Map.copyOf(copy);
    }
}
