package dev.hindcast.organisation;

import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

/**
 * The settings in force.
 *
 * @param attestationGraceDays days after a month's end in which its value may still be attested
 * @param postMortemDueDays days after a stop by which its post-mortem is due
 * @param discountRate yearly, 0.08 for eight percent
 * @param effectReviewDays days after an action is done in which its effect shows
 * @param financeConfirms whether finance confirms attested cashable value
 */
public record Settings(
        Currency reportingCurrency,
        ZoneId timeZone,
        int attestationGraceDays,
        int postMortemDueDays,
        BigDecimal discountRate,
        int effectReviewDays,
        boolean financeConfirms) {

    /** The value of one setting as text. */
    public String value(Setting setting) {
        return switch (setting) {
            case REPORTING_CURRENCY -> reportingCurrency.getCurrencyCode();
            case TIME_ZONE -> timeZone.getId();
            case ATTESTATION_GRACE -> Integer.toString(attestationGraceDays);
            case POST_MORTEM_DUE_DAYS -> Integer.toString(postMortemDueDays);
            case DISCOUNT_RATE -> discountRate.toPlainString();
            case EFFECT_REVIEW_DAYS -> Integer.toString(effectReviewDays);
            case FINANCE_CONFIRMATION -> Boolean.toString(financeConfirms);
        };
    }

    /** The settings given by the values that were changed, the defaults for all others. */
    public static Settings from(Map<Setting, String> changed) {
        return new Settings(
                Money.currency(value(changed, Setting.REPORTING_CURRENCY)),
                ZoneId.of(value(changed, Setting.TIME_ZONE)),
                Integer.parseInt(value(changed, Setting.ATTESTATION_GRACE)),
                Integer.parseInt(value(changed, Setting.POST_MORTEM_DUE_DAYS)),
                new BigDecimal(value(changed, Setting.DISCOUNT_RATE)),
                Integer.parseInt(value(changed, Setting.EFFECT_REVIEW_DAYS)),
                Boolean.parseBoolean(value(changed, Setting.FINANCE_CONFIRMATION)));
    }

    private static String value(Map<Setting, String> changed, Setting setting) {
        return changed.getOrDefault(setting, setting.standard());
    }
}
