package dev.hindcast.value.write;

import static dev.hindcast.value.write.Ledgers.BERT;
import static dev.hindcast.value.write.Ledgers.BERT_ACTING;
import static dev.hindcast.value.write.Ledgers.CLAIM;
import static dev.hindcast.value.write.Ledgers.DAN;
import static dev.hindcast.value.write.Ledgers.DRIVER;
import static dev.hindcast.value.write.Ledgers.FEBRUARY;
import static dev.hindcast.value.write.Ledgers.FRED;
import static dev.hindcast.value.write.Ledgers.JANUARY;
import static dev.hindcast.value.write.Ledgers.MARCH;
import static dev.hindcast.value.write.Ledgers.OLGA;
import static dev.hindcast.value.write.Ledgers.PROJECT;
import static dev.hindcast.value.write.Ledgers.WHY;
import static dev.hindcast.value.write.Ledgers.attested;
import static dev.hindcast.value.write.Ledgers.claim;
import static dev.hindcast.value.write.Ledgers.driverAdded;
import static dev.hindcast.value.write.Ledgers.euro;
import static dev.hindcast.value.write.Ledgers.terms;
import static dev.hindcast.value.write.Ledgers.valueClaimed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.value.Method;
import dev.hindcast.value.Share;
import dev.hindcast.value.ValueCommand.AnswerDispute;
import dev.hindcast.value.ValueCommand.Attest;
import dev.hindcast.value.ValueCommand.Claim;
import dev.hindcast.value.ValueCommand.Confirm;
import dev.hindcast.value.ValueCommand.DelegateAttestation;
import dev.hindcast.value.ValueCommand.Dispute;
import dev.hindcast.value.ValueCommand.EndDelegation;
import dev.hindcast.value.ValueCommand.Reverse;
import dev.hindcast.value.ValueCommand.Withdraw;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimConfirmedByFinance;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DelegationEnded;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverRetired;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    private final Ledgers ledger = new Ledgers();

    @Nested
    class Claiming {

        @Test
        void claimsWholeMonthsThatHaveEnded() {
            ledger.given(DAN, driverAdded())
                    .expect(
                            DAN,
                            claim(JANUARY, FEBRUARY, euro(100)),
                            valueClaimed(JANUARY, FEBRUARY, euro(100), false));
        }

        @Test
        void notesThatTheOwnerClaimed() {
            ledger.given(DAN, driverAdded())
                    .expect(
                            OLGA,
                            claim(JANUARY, FEBRUARY, euro(100)),
                            valueClaimed(JANUARY, FEBRUARY, euro(100), true));
        }

        @Test
        void refusesAMonthThatRuns() {
            ledger.given(DAN, driverAdded()).refuse(DAN, claim(JANUARY, MARCH, euro(100)), "period-has-not-ended");
        }

        @Test
        void refusesAMonthThatRanOnTheEffectiveDate() {
            var backDated = Fixtures.by(LocalDate.of(2026, 2, 28), "dan", Role.DELIVERY_MANAGER);
            ledger.given(DAN, driverAdded())
                    .refuse(backDated, claim(JANUARY, FEBRUARY, euro(100)), "period-has-not-ended");
        }

        @Test
        void refusesAnotherCurrency() {
            ledger.given(DAN, driverAdded())
                    .refuse(DAN, claim(JANUARY, JANUARY, Money.of(100, "USD")), "amount-in-another-currency");
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1})
        void refusesAnAmountThatIsNotAboveZero(long amount) {
            assertThatThrownBy(() -> claim(JANUARY, JANUARY, euro(amount))).isInstanceOf(InvalidInput.class);
        }

        @Test
        void refusesMonthsOfAnotherLiveClaim() {
            ledger.given(DAN, driverAdded(), valueClaimed(JANUARY, FEBRUARY, euro(100), false));
            var overlapping = claim(new ClaimId("other"), FEBRUARY, FEBRUARY, euro(100));
            ledger.refuse(DAN, overlapping, "period-overlaps-a-live-claim");
            ledger.given(OLGA, disputed(null));
            ledger.refuse(DAN, overlapping, "period-overlaps-a-live-claim");
        }

        @Test
        void claimsAgainOnceTheOtherIsWithdrawn() {
            ledger.given(DAN, driverAdded(), valueClaimed(JANUARY, FEBRUARY, euro(100), false), withdrawn())
                    .when(DAN, claim(new ClaimId("other"), FEBRUARY, FEBRUARY, euro(90)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void claimsAgainOnceTheOtherIsReversed() {
            ledger.given(DAN, driverAdded(), valueClaimed(JANUARY, FEBRUARY, euro(100), false))
                    .given(OLGA, attested("100.00", "100.00", "OWNER"), reversed("100.00"))
                    .when(DAN, claim(new ClaimId("other"), FEBRUARY, FEBRUARY, euro(90)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void refusesAnUnknownDriver() {
            ledger.given(DAN, driverAdded())
                    .refuse(
                            DAN,
                            new Claim(
                                    PROJECT,
                                    CLAIM,
                                    new DriverId("none"),
                                    JANUARY,
                                    JANUARY,
                                    euro(1),
                                    Method.ESTIMATE,
                                    WHY),
                            "driver-unknown");
        }

        @Test
        void refusesMonthsAfterTheDriverWasRetired() {
            ledger.given(DAN, driverAdded(), new DriverRetired("churn", "kept", JANUARY, "Gone"));
            ledger.refuse(DAN, claim(JANUARY, FEBRUARY, euro(100)), "driver-retired-before");
            ledger.when(DAN, claim(JANUARY, JANUARY, euro(100))).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Attesting {

        @Test
        void attestsAsOwner() {
            waiting().expect(OLGA, attest(null), attested("100.00", "100.00", "OWNER"));
        }

        @Test
        void neverAttestsOnesOwnClaim() {
            waiting().refuse(DAN, attest(null), "claimant-never-attests");
        }

        @Test
        void refusesWhoWasNotNamed() {
            waiting().refuse(BERT_ACTING, attest(null), "only-owner-or-delegate-attests");
            ledger.refuse(FRED, attest(null), "only-owner-or-delegate-attests");
        }

        @Test
        void attestsAsDelegateUpToTheLastDay() {
            waiting()
                    .given(OLGA, delegated(LocalDate.of(2026, 3, 16)))
                    .expect(BERT_ACTING, attest(null), attested("100.00", "100.00", "DELEGATE"));
        }

        @Test
        void refusesADelegateAfterTheLastDay() {
            waiting()
                    .given(OLGA, delegated(LocalDate.of(2026, 3, 15)))
                    .refuse(BERT_ACTING, attest(null), "only-owner-or-delegate-attests");
        }

        @Test
        void countsTheDayOfTheActNotTheEffectiveDate() {
            waiting()
                    .given(OLGA, delegated(LocalDate.of(2026, 3, 15)))
                    .refuse(
                            Fixtures.by(LocalDate.of(2026, 3, 1), "bert", Role.TEAM_MEMBER),
                            attest(null),
                            "only-owner-or-delegate-attests");
        }

        @Test
        void refusesADelegateWhoseDelegationEnded() {
            waiting()
                    .given(OLGA, delegated(LocalDate.of(2026, 12, 31)), new DelegationEnded("churn", "bert"))
                    .refuse(BERT_ACTING, attest(null), "only-owner-or-delegate-attests");
        }

        @Test
        void refusesADelegateOfAFormerOwner() {
            waiting().given(OLGA, delegated(LocalDate.of(2026, 12, 31)));
            ledger.owner = "oscar";
            ledger.refuse(BERT_ACTING, attest(null), "only-owner-or-delegate-attests");
        }

        @Test
        void refusesADelegateWhoTookADeliverySeat() {
            waiting().given(OLGA, delegated(LocalDate.of(2026, 12, 31)));
            ledger.deliveryTeam = Set.of(new PersonId("dan"), BERT);
            ledger.refuse(BERT_ACTING, attest(null), "delivery-seat-never-attests");
        }

        @Test
        void sendsTheOwnersOwnClaimToFinance() {
            ledger.given(DAN, driverAdded())
                    .given(
                            OLGA,
                            valueClaimed(JANUARY, FEBRUARY, euro(100), true),
                            delegated(LocalDate.of(2026, 12, 31)));
            ledger.refuse(OLGA, attest(null), "claimant-never-attests");
            ledger.refuse(BERT_ACTING, attest(null), "owners-claim-goes-to-finance");
            ledger.expect(FRED, attest(null), attested("100.00", "100.00", "FINANCE"));
        }

        @Test
        void sendsTheClaimOfWhoBecameOwnerToFinance() {
            waiting();
            ledger.owner = "dan";
            ledger.refuse(OLGA, attest(null), "owners-claim-goes-to-finance");
            ledger.expect(FRED, attest(null), attested("100.00", "100.00", "FINANCE"));
        }

        @Test
        void attestsOnce() {
            waiting()
                    .given(OLGA, attested("100.00", "100.00", "OWNER"))
                    .refuse(OLGA, attest(null), "claim-not-in-state");
        }

        @Test
        void refusesAnUnknownClaim() {
            ledger.given(DAN, driverAdded()).refuse(OLGA, attest(null), "claim-unknown");
        }

        @Test
        void showsWhoElseMovesTheLineBeforeAttesting() {
            ledger.otherMovers.add(new MovedLines.Mover("reco", "basket", "claim-2"));
            waiting().refuse(OLGA, attest(null), "share-not-confirmed");
        }

        @Test
        void attestsTheConfirmedShareOfASharedLine() {
            ledger.otherMovers.add(new MovedLines.Mover("reco", "basket", "claim-2"));
            waiting()
                    .expect(
                            OLGA,
                            attest(new Share(new BigDecimal("60"))),
                            new ClaimAttested(
                                    "churn",
                                    "claim",
                                    "kept",
                                    "REVENUE",
                                    true,
                                    JANUARY,
                                    FEBRUARY,
                                    new BigDecimal("60.00"),
                                    "EUR",
                                    HUNDRED,
                                    "OWNER",
                                    new BigDecimal("60"),
                                    List.of(new ClaimAttested.Sharer("reco", "basket", "claim-2")),
                                    null));
        }

        @Test
        void takesNoShareOfALineThatNobodyElseMoves() {
            waiting().refuse(OLGA, attest(new Share(new BigDecimal("60"))), "nothing-to-share");
        }

        @Test
        void asksNobodyAboutADriverThatMovesNothing() {
            ledger.otherMovers.add(new MovedLines.Mover("reco", "basket", "claim-2"));
            ledger.given(DAN, Drivers.added("churn", "kept", terms("EUR", null), false))
                    .given(DAN, valueClaimed(JANUARY, FEBRUARY, euro(100), false))
                    .expect(OLGA, attest(null), attested("100.00", "100.00", "OWNER"));
        }
    }

    @Nested
    class Disputing {

        @Test
        void disputesWithWhatWouldBeAccepted() {
            waiting().expect(OLGA, dispute(euro(40)), disputed(new BigDecimal("40.00")));
        }

        @Test
        void acceptsLessThanWasClaimed() {
            waiting().refuse(OLGA, dispute(euro(100)), "accepted-amount-not-below-claimed");
            ledger.refuse(OLGA, dispute(Money.of(40, "USD")), "amount-in-another-currency");
        }

        @Test
        void isDisputedByWhoMayAttest() {
            waiting().refuse(DAN, dispute(null), "claimant-never-attests");
            ledger.refuse(BERT_ACTING, dispute(null), "only-owner-or-delegate-attests");
        }

        @Test
        void isAnsweredWithTheSameAmount() {
            waiting().given(OLGA, disputed(null)).expect(DAN, answer(), answered());
        }

        @Test
        void isAnsweredByTheClaimingSide() {
            waiting().given(OLGA, disputed(null)).refuse(OLGA, answer(), "only-claiming-side-answers");
        }

        @Test
        void answersOnlyADispute() {
            waiting().refuse(DAN, answer(), "claim-not-in-state");
        }

        @Test
        void isNotAttestedBeforeItIsAnswered() {
            waiting().given(OLGA, disputed(null)).refuse(OLGA, attest(null), "claim-not-in-state");
            ledger.given(DAN, answered()).expect(OLGA, attest(null), attested("100.00", "100.00", "OWNER"));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void withdrawsAWaitingOrDisputedClaim() {
            waiting().expect(DAN, withdraw(), withdrawn());
            ledger.given(OLGA, disputed(null)).expect(DAN, withdraw(), withdrawn());
        }

        @Test
        void isWithdrawnByTheClaimingSide() {
            waiting().refuse(OLGA, withdraw(), "only-claiming-side-answers");
        }

        @Test
        void withdrawsNothingThatIsAttested() {
            waiting().given(OLGA, attested("100.00", "100.00", "OWNER")).refuse(DAN, withdraw(), "claim-not-in-state");
        }

        @Test
        void reversesWhatWasAttested() {
            waiting().given(OLGA, attested("60.00", "100.00", "OWNER"));
            ledger.expect(OLGA, reverse(), reversed("60.00"));
            ledger.expect(FRED, reverse(), reversed("60.00"));
        }

        @Test
        void isReversedByOwnerOrFinance() {
            waiting()
                    .given(OLGA, attested("100.00", "100.00", "OWNER"))
                    .refuse(DAN, reverse(), "only-owner-or-finance-reverses");
        }

        @Test
        void reversesNothingThatIsNotAttested() {
            waiting().refuse(OLGA, reverse(), "claim-not-in-state");
        }
    }

    @Nested
    class Confirming {

        @Test
        void confirmsCashableValueOnce() {
            var confirmed = new ClaimConfirmedByFinance(
                    "churn", "claim", "kept", "REVENUE", true, JANUARY, FEBRUARY, HUNDRED, "EUR");
            waiting().given(OLGA, attested("100.00", "100.00", "OWNER"));
            ledger.expect(FRED, new Confirm(PROJECT, CLAIM), confirmed);
            ledger.given(FRED, confirmed).refuse(FRED, new Confirm(PROJECT, CLAIM), "already-confirmed");
        }

        @Test
        void confirmsOnlyWhatIsAttested() {
            waiting().refuse(FRED, new Confirm(PROJECT, CLAIM), "claim-not-in-state");
        }

        @Test
        void neverConfirmsOnesOwnClaim() {
            waiting().given(OLGA, attested("100.00", "100.00", "OWNER"));
            ledger.refuse(Fixtures.by("dan", Role.FINANCE), new Confirm(PROJECT, CLAIM), "claimant-never-confirms");
        }
    }

    @Nested
    class Delegating {

        @Test
        void namesADelegateUntilADate() {
            var until = LocalDate.of(2026, 3, 16);
            ledger.expect(OLGA, delegate(BERT, until), delegated(until));
        }

        @Test
        void isNamedByTheOwner() {
            ledger.refuse(DAN, delegate(BERT, LocalDate.of(2026, 12, 31)), "only-owner-delegates");
        }

        @Test
        void namesNobodyWhoDelivers() {
            ledger.refuse(
                    OLGA, delegate(new PersonId("dan"), LocalDate.of(2026, 12, 31)), "delivery-seat-never-attests");
        }

        @Test
        void namesNeitherTheOwnerNorAStranger() {
            ledger.refuse(
                    OLGA, delegate(new PersonId("olga"), LocalDate.of(2026, 12, 31)), "owner-needs-no-delegation");
            ledger.refuse(OLGA, delegate(new PersonId("zoe"), LocalDate.of(2026, 12, 31)), "person-unknown");
        }

        @Test
        void lastsAtLeastToday() {
            ledger.refuse(OLGA, delegate(BERT, LocalDate.of(2026, 3, 15)), "delegation-over-already");
        }

        @Test
        void endsBeforeItsDate() {
            ledger.given(OLGA, delegated(LocalDate.of(2026, 12, 31)));
            ledger.expect(OLGA, new EndDelegation(PROJECT, BERT), new DelegationEnded("churn", "bert"));
            ledger.refuse(DAN, new EndDelegation(PROJECT, BERT), "only-owner-delegates");
            ledger.refuse(OLGA, new EndDelegation(PROJECT, new PersonId("zoe")), "delegation-unknown");
        }
    }

    private Ledgers waiting() {
        return ledger.given(DAN, driverAdded(), valueClaimed(JANUARY, FEBRUARY, euro(100), false));
    }

    private static Attest attest(@Nullable Share share) {
        return new Attest(PROJECT, CLAIM, null, share);
    }

    private static Dispute dispute(@Nullable Money accepted) {
        return new Dispute(PROJECT, CLAIM, WHY, accepted);
    }

    private static AnswerDispute answer() {
        return new AnswerDispute(PROJECT, CLAIM, WHY);
    }

    private static Withdraw withdraw() {
        return new Withdraw(PROJECT, CLAIM, WHY);
    }

    private static Reverse reverse() {
        return new Reverse(PROJECT, CLAIM, WHY);
    }

    private static DelegateAttestation delegate(PersonId person, LocalDate until) {
        return new DelegateAttestation(PROJECT, person, until);
    }

    private static ValueEvent delegated(LocalDate until) {
        return new AttestationDelegated("churn", "bert", until);
    }

    private static ValueEvent disputed(@Nullable BigDecimal accepted) {
        return new ClaimDisputed(
                "churn",
                "claim",
                DRIVER.value(),
                "REVENUE",
                true,
                JANUARY,
                FEBRUARY,
                HUNDRED,
                "EUR",
                accepted,
                WHY.value());
    }

    private static ValueEvent answered() {
        return new DisputeAnswered(
                "churn", "claim", "kept", "REVENUE", true, JANUARY, FEBRUARY, HUNDRED, "EUR", WHY.value());
    }

    private static ValueEvent withdrawn() {
        return new ClaimWithdrawn(
                "churn", "claim", "kept", "REVENUE", true, JANUARY, FEBRUARY, HUNDRED, "EUR", WHY.value());
    }

    private static ValueEvent reversed(String amount) {
        return new ClaimReversed(
                "churn",
                "claim",
                "kept",
                "REVENUE",
                true,
                JANUARY,
                FEBRUARY,
                new BigDecimal(amount),
                "EUR",
                HUNDRED,
                WHY.value());
    }
}
