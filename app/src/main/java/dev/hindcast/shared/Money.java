package dev.hindcast.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in an ISO 4217 currency, with exactly the currency's digits after the point and at most
 * {@value #MAX_DIGITS} before it.
 */
public record Money(BigDecimal amount, Currency currency) {

    public static final int MAX_DIGITS = 15;

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw InvalidInput.of("currency", "currency.unusable", "is no currency that amounts can be in");
        }
        if (amount.precision() - amount.scale() > MAX_DIGITS) {
            throw InvalidInput.of(
                    "amount", "amount.tooLarge", "must have at most %d digits before the point".formatted(MAX_DIGITS));
        }
        try {
            amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooPrecise) {
            throw InvalidInput.of(
                    "amount",
                    "amount.tooPrecise",
                    "must have at most %d digits after the point in %s"
                            .formatted(currency.getDefaultFractionDigits(), currency));
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(amount(amount), currency(currency));
    }

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The amount rounded once, half to even, to the currency's digits. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN), currency);
    }

    /** The decimal number written with a point; an {@link InvalidInput} when it is none. */
    public static BigDecimal amount(String text) {
        if (text.length() > 40) {
            throw InvalidInput.of("amount", "amount.malformed", "must have at most 40 characters");
        }
        try {
            var number = new BigDecimal(text.strip());
            if (Math.abs((long) number.scale()) > 40) {
                throw InvalidInput.of("amount", "amount.malformed", "must be written without a large exponent");
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("amount", "amount.malformed", "must be a decimal number such as 1250.00");
        }
    }

    /** The currency of an ISO 4217 code; an {@link InvalidInput} when there is none. */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip());
        } catch (IllegalArgumentException unknown) {
            throw InvalidInput.of("currency", "currency.unknown", "must be an ISO 4217 code such as EUR");
        }
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean exceeds(Money other) {
        return amount.compareTo(sameCurrency(other).amount) > 0;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not add up".formatted(currency, other.currency));
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
