package dev.hindcast.portfolio.web;

import dev.hindcast.portfolio.PortfolioQuery.Learning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How learning is written in JSON: amounts and shares as texts. */
record LearningJson(
        String currency,
        String asOf,
        int stopped,
        int imported,
        @Nullable String daysToStop,
        @Nullable String spendAtStop,
        String spendAfterMiss,
        @Nullable String publishedInTime,
        int lessonsAdopted,
        int lessonsPrevented,
        int recurrences,
        int insights,
        int improvements,
        String avoidedCost,
        List<ValueJson.Unconverted> notConverted) {

    static LearningJson of(Learning query, Learning.Result result) {
        return new LearningJson(
                result.currency().getCurrencyCode(),
                query.asOf().toString(),
                result.stopped(),
                result.imported(),
                text(result.daysToStop()),
                text(result.spendAtStop()),
                result.spendAfterMiss().toPlainString(),
                text(result.publishedInTime()),
                result.lessonsAdopted(),
                result.lessonsPrevented(),
                result.recurrences(),
                result.insights(),
                result.improvements(),
                result.avoidedCost().toPlainString(),
                ValueJson.Unconverted.of(result.notConverted()));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
