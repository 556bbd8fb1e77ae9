package dev.hindcast.shared;

import java.math.BigDecimal;

/** A metric and the value it must reach: the good-enough criterion of a project, or what makes an experiment a success. */
public record Criterion(Line metric, Comparison comparator, BigDecimal threshold) {

    /** On which side of the threshold success lies, the threshold included. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST
    }

    public Criterion {
        Numbers.requireSane("threshold", threshold);
    }

    public boolean isMetBy(BigDecimal value) {
        return switch (comparator) {
            case AT_LEAST -> value.compareTo(threshold) >= 0;
            case AT_MOST -> value.compareTo(threshold) <= 0;
        };
    }
}
