package dev.hindcast.value.write;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.PublishedLessons;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.value.Category;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Method;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A project whose ledger is tried: owner Olga, delivery manager Dan, controller Fred, and Bert whom Olga may name. */
final class Ledgers {

    static final ProjectId PROJECT = new ProjectId("churn");
    static final DriverId DRIVER = new DriverId("kept");
    static final ClaimId CLAIM = new ClaimId("claim");
    static final CostId COST = new CostId("cost");
    static final AvoidedCostId AVOIDED = new AvoidedCostId("avoided");
    static final PersonId BERT = new PersonId("bert");
    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final Paragraph WHY = new Paragraph("Because the holdout says so");

    static final Map<String, String> OLGA = Fixtures.by("olga", Role.BUSINESS_OWNER);
    static final Map<String, String> DAN = Fixtures.by("dan", Role.DELIVERY_MANAGER);
    static final Map<String, String> FRED = Fixtures.by("fred", Role.FINANCE);
    static final Map<String, String> BERT_ACTING = Fixtures.by("bert", Role.TEAM_MEMBER);
    static final Map<String, String> HINDCAST = Fixtures.by("system", Role.values());

    final List<MovedLines.Mover> otherMovers = new ArrayList<>();
    OptionalLong approved = OptionalLong.empty();

    @Nullable
    String owner = "olga";

    Set<PersonId> deliveryTeam = Set.of(new PersonId("dan"));

    @Nullable
    LocalDate stoppedOn;

    private final FixtureConfiguration<ValueLedger> fixture = Fixtures.of(ValueLedger.class)
            .registerInjectableResource((ProjectGuard) this::facts)
            .registerInjectableResource(
                    (PublishedLessons) lesson -> !lesson.value().equals("unpublished"))
            .registerInjectableResource((Experiments)
                    experiment -> experiment.value().startsWith("trial") ? Optional.of(PROJECT) : Optional.empty())
            .registerInjectableResource((Approvals) project -> approved)
            .registerInjectableResource((MovedLines) (line, months, claim) -> List.copyOf(otherMovers))
            .registerInjectableResource(new OnlyBert())
            .registerInjectableResource(new Utc());
    private final List<GenericEventMessage<ValueEvent>> past = new ArrayList<>();

    /** What happened before. */
    Ledgers given(Map<String, String> by, ValueEvent... events) {
        for (var event : events) {
            past.add(new GenericEventMessage<>(event, by));
        }
        return this;
    }

    /** The same as the command would have made it happen. */
    ResultValidator<ValueLedger> when(Map<String, String> by, ValueCommand command) {
        return past.isEmpty()
                ? fixture.givenNoPriorActivity().when(command, by)
                : fixture.given(past).when(command, by);
    }

    ResultValidator<ValueLedger> expect(Map<String, String> by, ValueCommand command, ValueEvent... events) {
        return when(by, command).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void refuse(Map<String, String> by, ValueCommand command, String code) {
        when(by, command).expectNoEvents().expectException(new BreaksRule(code));
    }

    private ProjectFacts facts(ProjectId project) {
        if (!project.equals(PROJECT)) {
            throw DomainRule.notFound("project-unknown", "There is none.");
        }
        return new ProjectFacts(
                project,
                new ProjectKey("CHURN"),
                stoppedOn == null ? Stage.LIVE : Stage.STOPPED,
                new Code("RETAIL"),
                owner == null ? null : new PersonId(owner),
                new PersonId("dan"),
                deliveryTeam,
                Set.of(),
                false,
                stoppedOn == null ? null : Stage.EXPERIMENTING,
                stoppedOn);
    }

    static DriverTerms terms() {
        return terms("EUR", "Card margin");
    }

    static DriverTerms terms(String currency, @Nullable String moves) {
        return new DriverTerms(
                new Line("Customers won back"),
                Category.REVENUE,
                Recurrence.RECURRING,
                new BigDecimal("60000.00"),
                new BigDecimal("120000.00"),
                new BigDecimal("180000.00"),
                Money.currency(currency),
                true,
                1,
                List.of(50),
                24,
                moves == null ? null : new Line(moves),
                new Paragraph("Pilot in two stores"));
    }

    static ValueEvent driverAdded() {
        return Drivers.added(PROJECT.value(), DRIVER.value(), terms(), false);
    }

    static Money euro(long amount) {
        return Money.of(amount, "EUR");
    }

    static ValueCommand.Claim claim(YearMonth from, YearMonth to, Money amount) {
        return claim(CLAIM, from, to, amount);
    }

    static ValueCommand.Claim claim(ClaimId id, YearMonth from, YearMonth to, Money amount) {
        return new ValueCommand.Claim(PROJECT, id, DRIVER, from, to, amount, Method.AB_TEST, WHY);
    }

    static ValueClaimed valueClaimed(YearMonth from, YearMonth to, Money amount, boolean ownersOwn) {
        return new ValueClaimed(
                PROJECT.value(),
                CLAIM.value(),
                DRIVER.value(),
                "REVENUE",
                true,
                from,
                to,
                amount.amount(),
                amount.currency().getCurrencyCode(),
                "Card margin",
                "AB_TEST",
                WHY.value(),
                ownersOwn);
    }

    static ClaimAttested attested(String amount, String claimed, String capacity) {
        return new ClaimAttested(
                PROJECT.value(),
                CLAIM.value(),
                DRIVER.value(),
                "REVENUE",
                true,
                JANUARY,
                FEBRUARY,
                new BigDecimal(amount),
                "EUR",
                new BigDecimal(claimed),
                capacity,
                null,
                List.of(),
                null);
    }

    /** The exception of the broken rule with this code. */
    private static final class BreaksRule extends TypeSafeMatcher<DomainRule> {

        private final String code;

        private BreaksRule(String code) {
            this.code = code;
        }

        @Override
        protected boolean matchesSafely(DomainRule broken) {
            return broken.code().equals(code);
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("broken rule " + code);
        }

        @Override
        protected void describeMismatchSafely(DomainRule broken, Description description) {
            description.appendText("was " + broken.code() + ": " + broken.getMessage());
        }
    }

    private static final class OnlyBert implements PersonFacts {

        @Override
        public Optional<KnownPerson> find(PersonId person) {
            return person.equals(BERT) || person.value().equals("dan")
                    ? Optional.of(new KnownPerson(person, Optional.empty(), Set.of(Role.TEAM_MEMBER)))
                    : Optional.empty();
        }
    }

    private static final class Utc implements InstallationZone {

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
