package dev.hindcast.organisation;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** A setting of the installation: its name, meaning, default and limits, defined here once. */
public enum Setting {
    REPORTING_CURRENCY("reportingCurrency", "Currency in which figures are reported (ISO 4217)", "EUR"),
    TIME_ZONE("timeZone", "Time zone in which days begin and end", "UTC"),
    ATTESTATION_GRACE("attestationGrace", "Days after a month's end in which its value may still be attested", "60"),
    POST_MORTEM_DUE_DAYS("postMortemDueDays", "Days after a stop by which its post-mortem is due", "14"),
    DISCOUNT_RATE("discountRate", "Yearly discount rate of the net present value, such as 0.08", "0.08"),
    EFFECT_REVIEW_DAYS("effectReviewDays", "Days after an action is done in which its effect shows", "60"),
    FINANCE_CONFIRMATION("financeConfirmation", "Whether finance confirms attested cashable value", "false");

    private final String key;
    private final String meaning;
    private final String standard;

    Setting(String key, String meaning, String standard) {
        this.key = key;
        this.meaning = meaning;
        this.standard = standard;
    }

    /** The name by which requests and events know the setting. */
    public String key() {
        return key;
    }

    public String meaning() {
        return meaning;
    }

    /** The value that holds until it is changed. */
    public String standard() {
        return standard;
    }

    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** The value in its normal form; an {@link InvalidInput} naming the limit when it is none. */
    public String accept(String text) {
        var value = text.strip();
        return switch (this) {
            case REPORTING_CURRENCY ->
                Money.zero(Money.currency(value)).currency().getCurrencyCode();
            case TIME_ZONE -> zone(value);
            case ATTESTATION_GRACE, POST_MORTEM_DUE_DAYS, EFFECT_REVIEW_DAYS -> days(value);
            case DISCOUNT_RATE -> rate(value);
            case FINANCE_CONFIRMATION -> yesOrNo(value);
        };
    }

    private static String zone(String value) {
        try {
            return ZoneId.of(value).getId();
        } catch (DateTimeException unknown) {
            throw InvalidInput.of("value", "timeZone.unknown", "must be a time zone such as Europe/Berlin");
        }
    }

    private static String days(String value) {
        try {
            var days = Integer.parseInt(value);
            if (days >= 0 && days <= 365) {
                return Integer.toString(days);
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with the limits
        }
        throw InvalidInput.of("value", "days.outOfRange", "must be 0 to 365 days");
    }

    private static String rate(String value) {
        var rate = Money.amount(value);
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0 || rate.scale() > 6) {
            throw InvalidInput.of("value", "rate.outOfRange", "must be 0 to 1 with at most 6 digits after the point");
        }
        return rate.toPlainString();
    }

    private static String yesOrNo(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value;
        }
        throw InvalidInput.of("value", "boolean.malformed", "must be true or false");
    }
}
