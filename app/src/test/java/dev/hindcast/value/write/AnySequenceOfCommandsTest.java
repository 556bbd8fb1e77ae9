package dev.hindcast.value.write;

import static dev.hindcast.value.write.Ledgers.PROJECT;
import static dev.hindcast.value.write.Ledgers.WHY;
import static dev.hindcast.value.write.Ledgers.euro;
import static dev.hindcast.value.write.Ledgers.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.platform.axon.Snapshots;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.value.ClaimMonths;
import dev.hindcast.value.Method;
import dev.hindcast.value.Share;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimReversed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is asked of a ledger in whatever order, its figures add up. Each test is repeatable by its seed. */
class AnySequenceOfCommandsTest {

    private static final int SEQUENCES = 60;
    private static final int COMMANDS = 120;
    private static final List<Actor> PEOPLE = List.of(
            new Actor(new PersonId("olga"), Set.of(Role.BUSINESS_OWNER)),
            new Actor(new PersonId("dan"), Set.of(Role.DELIVERY_MANAGER)),
            new Actor(new PersonId("tina"), Set.of(Role.TEAM_MEMBER)),
            new Actor(new PersonId("fred"), Set.of(Role.FINANCE)));

    @TestFactory
    Stream<DynamicTest> keepsAttestedEqualToWhatWasAttestedLessWhatWasReversed() {
        return sequences((events, ledger) -> {
            var attested = new HashMap<String, BigDecimal>();
            var byMonth = BigDecimal.ZERO;
            for (var event : events) {
                switch (event) {
                    case ClaimAttested e -> {
                        assertThat(attested.put(e.claim(), e.amount())).isNull();
                        byMonth = byMonth.add(months(e.amount(), e.from(), e.to()));
                    }
                    case ClaimReversed e -> {
                        assertThat(attested.remove(e.claim())).isEqualByComparingTo(e.amount());
                        byMonth = byMonth.subtract(months(e.amount(), e.from(), e.to()));
                    }
                    default -> {}
                }
            }
            assertThat(attested.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(byMonth);
        });
    }

    @TestFactory
    Stream<DynamicTest> neverClaimsAMonthOfADriverTwice() {
        return sequences((events, ledger) -> {
            var live = new HashMap<String, ValueClaimed>();
            for (var event : events) {
                switch (event) {
                    case ValueClaimed e -> {
                        assertThat(live.values())
                                .filteredOn(other -> other.driver().equals(e.driver()))
                                .noneMatch(other ->
                                        new Period(other.from(), other.to()).overlaps(new Period(e.from(), e.to())));
                        live.put(e.claim(), e);
                    }
                    case ClaimWithdrawn e -> live.remove(e.claim());
                    case ClaimReversed e -> live.remove(e.claim());
                    default -> {}
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> neverLetsTheClaimantAttest() {
        return sequences((events, ledger) -> assertThat(ledger.attestors)
                .allSatisfy((claim, attestor) -> assertThat(attestor).isNotEqualTo(ledger.claimants.get(claim))));
    }

    @TestFactory
    Stream<DynamicTest> forgetsNothingInASnapshot() {
        return sequences((events, ledger) -> {
            var restored = Snapshots.storedAndRead(ledger.state);
            assertThat(restored).usingRecursiveComparison().isEqualTo(ledger.state);
        });
    }

    private interface Check {
        void of(List<ValueEvent> events, Tried ledger);
    }

    private static Stream<DynamicTest> sequences(Check check) {
        return Stream.iterate(1, seed -> seed + 1)
                .limit(SEQUENCES)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var tried = new Tried(new Random(seed));
                    for (var i = 0; i < COMMANDS; i++) {
                        tried.anyCommand();
                    }
                    check.of(tried.events, tried);
                }));
    }

    private static BigDecimal months(BigDecimal amount, YearMonth from, YearMonth to) {
        return ClaimMonths.of(new Money(amount, euro(1).currency()), new Period(from, to)).values().stream()
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A ledger of which anybody asks anything; what breaks a rule leaves no event. */
    private static final class Tried {

        private final Random random;
        private final List<ValueEvent> events = new ArrayList<>();
        private final Map<String, PersonId> claimants = new HashMap<>();
        private final Map<String, PersonId> attestors = new HashMap<>();
        private final ValueLedger state = new ValueLedger();
        private final Claims claims = new Claims();
        private final Plan plan = new Plan();
        private final Delegations delegations = new Delegations();

        private Tried(Random random) {
            this.random = random;
            for (var driver : List.of("kept", "calls")) {
                happen(Drivers.added(PROJECT.value(), driver, terms(), false), PEOPLE.get(1));
            }
        }

        private void anyCommand() {
            var actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
            var claim = new ClaimId("c" + random.nextInt(1 + claimants.size()));
            try {
                happen(decided(actor, claim), actor);
            } catch (DomainRule refused) {
                assertThat(refused.code()).isNotBlank();
            }
        }

        private ValueEvent decided(Actor actor, ClaimId claim) {
            var attestor = new Attestor(actor, today(), facts(), delegations);
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    var c = anyClaim();
                    yield claims.claim(c, plan.known(c.driver()), occasion(actor), facts());
                }
                case 3, 4 -> {
                    var shared = random.nextBoolean();
                    yield claims.attest(
                            new ValueCommand.Attest(PROJECT, claim, null, shared ? anyShare() : null),
                            attestor,
                            plan,
                            (line, months, id) ->
                                    shared ? List.of(new MovedLines.Mover("reco", "basket", "x")) : List.of());
                }
                case 5 -> claims.dispute(new ValueCommand.Dispute(PROJECT, claim, WHY, null), attestor);
                case 6 ->
                    random.nextBoolean()
                            ? claims.answer(
                                    new ValueCommand.AnswerDispute(PROJECT, claim, WHY), actor.person(), facts())
                            : claims.withdraw(new ValueCommand.Withdraw(PROJECT, claim, WHY), actor.person(), facts());
                default -> claims.reverse(new ValueCommand.Reverse(PROJECT, claim, WHY), actor, facts());
            };
        }

        private void happen(ValueEvent event, Actor actor) {
            events.add(event);
            state.on(event, occasion(actor));
            switch (event) {
                case ValueClaimed e -> {
                    claimants.put(e.claim(), actor.person());
                    claims.on(e, actor.person());
                }
                case ClaimAttested e -> {
                    attestors.put(e.claim(), actor.person());
                    claims.on(e);
                }
                case ClaimDisputed e -> claims.on(e);
                case DisputeAnswered e -> claims.on(e);
                case ClaimWithdrawn e -> claims.on(e);
                case ClaimReversed e -> claims.on(e);
                case DriverAdded e -> plan.on(e);
                default -> throw new IllegalStateException("Not tried here: " + event);
            }
        }

        private ValueCommand.Claim anyClaim() {
            var from = YearMonth.of(2024, 1).plusMonths(random.nextInt(24));
            return new ValueCommand.Claim(
                    PROJECT,
                    new ClaimId("c" + claimants.size()),
                    new DriverId(random.nextBoolean() ? "kept" : "calls"),
                    from,
                    from.plusMonths(random.nextInt(4)),
                    euro(1 + random.nextInt(100_000)),
                    Method.ESTIMATE,
                    WHY);
        }

        private Share anyShare() {
            return new Share(BigDecimal.valueOf(1 + random.nextInt(10_000), 2));
        }

        private static ProjectFacts facts() {
            ProjectGuard guard = project -> new ProjectFacts(
                    project,
                    new ProjectKey("CHURN"),
                    Stage.LIVE,
                    new Code("RETAIL"),
                    new PersonId("olga"),
                    new PersonId("dan"),
                    Set.of(new PersonId("dan"), new PersonId("tina")),
                    Set.of(),
                    false,
                    null,
                    null);
            return guard.locked(PROJECT);
        }

        private static Occasion occasion(Actor actor) {
            return new Occasion(actor, Fixtures.NOW, today(), Source.API);
        }

        private static LocalDate today() {
            return LocalDate.of(2026, 3, 16);
        }
    }
}
