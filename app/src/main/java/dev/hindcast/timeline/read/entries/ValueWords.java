package dev.hindcast.timeline.read.entries;

import static dev.hindcast.timeline.Phrases.day;
import static dev.hindcast.timeline.Phrases.label;
import static dev.hindcast.timeline.Phrases.money;
import static dev.hindcast.timeline.Phrases.month;
import static dev.hindcast.timeline.Phrases.months;
import static dev.hindcast.timeline.Phrases.quoted;
import static dev.hindcast.timeline.Phrases.saying;

import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.AvoidedCostAttested;
import dev.hindcast.value.events.AvoidedCostClaimed;
import dev.hindcast.value.events.AvoidedCostReversed;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.CostBooked;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import dev.hindcast.value.events.CostReversed;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.DriverReforecast;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.GoLivePlanned;
import dev.hindcast.value.events.GoLiveReforecast;
import dev.hindcast.value.events.PromiseFrozen;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.YearMonth;

/** What happened to a project's value ledger, in words that follow the name of who did it. */
record ValueWords(Names names) {

    String of(ValueEvent event) {
        return switch (event) {
            case DriverAdded e ->
                "added the value driver " + quoted(e.name()) + " (" + label(e.category()) + "): "
                        + estimate(e.low(), e.likely(), e.high(), e.currency(), e.recurrence());
            case DriverAmended e ->
                "amended the value driver " + quoted(e.name()) + ": "
                        + estimate(e.low(), e.likely(), e.high(), e.currency(), e.recurrence());
            case GoLivePlanned e -> "planned going live in " + month(e.month());
            case CostPlanned e ->
                "planned " + money(e.amount(), e.currency()) + " for " + label(e.category()) + " in "
                        + month(e.month());
            case PromiseFrozen e ->
                "froze the first promise: " + counted(e.drivers().size(), "value driver") + " and "
                        + counted(e.costs().size(), "planned cost");
            case DriverReforecast e ->
                "re-forecast the value driver " + quoted(e.name()) + ": "
                        + estimate(e.low(), e.likely(), e.high(), e.currency(), e.recurrence()) + saying(e.reason());
            case GoLiveReforecast e -> "re-forecast going live for " + month(e.month()) + saying(e.reason());
            case CostReforecast e ->
                "re-forecast " + money(e.amount(), e.currency()) + " for " + label(e.category()) + " in "
                        + month(e.month()) + saying(e.reason());
            case DriverRetired e ->
                "retired the value driver " + names.of(e.driver(), "") + " after " + month(e.lastMonth())
                        + saying(e.reason());
            case ValueClaimed e ->
                "claimed " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to()) + ", by " + label(e.method())
                        + saying(e.evidence());
            case ClaimAttested e ->
                "attested " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to()) + " as "
                        + label(e.capacity()) + saying(e.note());
            case ClaimDisputed e ->
                "disputed " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to())
                        + (e.acceptedAmount() == null ? "" : ", accepting " + money(e.acceptedAmount(), e.currency()))
                        + saying(e.reason());
            case DisputeAnswered e ->
                "answered the dispute of " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to())
                        + saying(e.answer());
            case ClaimWithdrawn e ->
                "withdrew the claim of " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to())
                        + saying(e.reason());
            case ClaimReversed e ->
                "reversed " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to()) + saying(e.reason());
            case ClaimConfirmedByFinance e ->
                "confirmed " + claim(e.amount(), e.currency(), e.driver(), e.from(), e.to()) + " for finance";
            case CostBooked e ->
                "booked " + money(e.amount(), e.currency()) + " for " + label(e.category()) + " in "
                        + month(e.month())
                        + (e.experiment() == null ? "" : ", spent on the experiment " + names.of(e.experiment(), ""))
                        + saying(e.note());
            case CostReversed e ->
                "reversed the cost of " + money(e.amount(), e.currency()) + " for " + label(e.category()) + " in "
                        + month(e.month()) + saying(e.reason());
            case AvoidedCostClaimed e ->
                "claimed " + money(e.amount(), e.currency()) + " of avoided cost"
                        + (e.lesson() == null ? "" : ", thanks to the lesson " + names.of(e.lesson(), "adopted"))
                        + saying(e.reason());
            case AvoidedCostAttested e ->
                "attested " + money(e.amount(), e.currency()) + " of avoided cost as " + label(e.capacity());
            case AvoidedCostReversed e ->
                "reversed " + money(e.amount(), e.currency()) + " of avoided cost" + saying(e.reason());
            case AttestationDelegated e -> "let " + names.person(e.person()) + " attest value until " + day(e.until());
            case DelegationEnded e -> "ended the delegation to " + names.person(e.person());
        };
    }

    private static String estimate(
            BigDecimal low, BigDecimal likely, BigDecimal high, String currency, String recurrence) {
        return money(likely, currency) + (recurrence.equals("RECURRING") ? " a year" : " once") + ", between "
                + money(low, currency) + " and " + money(high, currency);
    }

    private String claim(BigDecimal amount, String currency, String driver, YearMonth from, YearMonth to) {
        return money(amount, currency) + " of " + names.of(driver, "value") + " " + months(from, to);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
