package dev.hindcast.transfer.demo;

import static dev.hindcast.transfer.demo.StoryTeller.orEmpty;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.hindcast.shared.AvoidedCostId;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.CostId;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.Share;
import dev.hindcast.value.ValueCommand;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Tells what a project promised, spent and delivered. */
final class ValueTeller {

    private static final String DEFAULT_CURRENCY = "EUR";
    private static final int BOOKING_DAY = 28;

    private final Story story;
    private final Script script;
    private final String manager;
    private final ProjectId project;
    private final Currency currency;

    ValueTeller(Story story, Script script, String manager) {
        this.story = story;
        this.script = script;
        this.manager = manager;
        this.project = StoryTeller.projectId(story);
        this.currency = Money.currency(orEmpty(story.drivers()).stream()
                .map(driver -> requireNonNullElse(driver.currency(), DEFAULT_CURRENCY))
                .findFirst()
                .orElse(DEFAULT_CURRENCY));
    }

    void plan() {
        for (var driver : orEmpty(story.drivers())) {
            tell(story.framed(), new ValueCommand.AddDriver(project, driver(driver.id()), terms(driver)));
        }
        if (story.goLive() != null) {
            tell(
                    story.framed(),
                    new ValueCommand.PlanGoLive(project, script.calendar().month(story.goLive())));
        }
        for (var line : orEmpty(story.planned())) {
            var cost = MonthlyCost.read(line, script.calendar());
            cost.months()
                    .months()
                    .forEach(month -> tell(
                            story.framed(),
                            new ValueCommand.PlanCost(project, cost.category(), month, money(cost.amount()))));
        }
    }

    void freeze(String day) {
        script.on(day, Script.HINDCAST, new ValueCommand.FreezePromise(project));
    }

    void report() {
        for (var line : orEmpty(story.booked())) {
            var cost = MonthlyCost.read(line, script.calendar());
            cost.months()
                    .months()
                    .forEach(month -> script.on(
                            month.atDay(BOOKING_DAY),
                            manager,
                            new ValueCommand.BookCost(
                                    project,
                                    Script.id(CostId::new, "cost:" + story.key() + cost.category() + month),
                                    cost.category(),
                                    month,
                                    money(cost.amount()),
                                    null,
                                    null)));
        }
        var moved = story.goLiveReforecast();
        if (moved != null) {
            tell(
                    moved.on(),
                    new ValueCommand.ReforecastGoLive(
                            project, script.calendar().month(moved.month()), new Paragraph(moved.reason())));
        }
        var claims = orEmpty(story.claims());
        for (int i = 0; i < claims.size(); i++) {
            claim(claims.get(i), Script.id(ClaimId::new, "claim:" + story.key() + i));
        }
    }

    private void claim(Story.Claimed told, ClaimId claim) {
        var months = script.calendar().months(told.months());
        tell(
                told.claimed(),
                new ValueCommand.Claim(
                        project,
                        claim,
                        driver(told.driver()),
                        months.from(),
                        months.to(),
                        money(told.amount()),
                        told.method(),
                        new Paragraph(told.evidence())));
        var disputed = told.disputed();
        if (disputed != null) {
            script.on(
                    disputed.on(),
                    story.owner(),
                    new ValueCommand.Dispute(
                            project,
                            claim,
                            new Paragraph(disputed.reason()),
                            disputed.acceptedAmount() == null ? null : money(disputed.acceptedAmount())));
        }
        var answered = told.answered();
        if (answered != null) {
            tell(answered.on(), new ValueCommand.AnswerDispute(project, claim, new Paragraph(answered.answer())));
        }
        if (told.attested() != null) {
            var share = told.share();
            script.on(
                    told.attested(),
                    story.owner(),
                    new ValueCommand.Attest(project, claim, null, share == null ? null : new Share(share)));
        }
        var reversed = told.reversed();
        if (reversed != null) {
            script.on(
                    reversed.on(),
                    reversed.by(),
                    new ValueCommand.Reverse(project, claim, new Paragraph(reversed.reason())));
        }
    }

    void avoided() {
        var saved = story.avoidedCost();
        if (saved == null) {
            return;
        }
        var id = Script.id(AvoidedCostId::new, "avoided:" + story.key());
        tell(
                saved.on(),
                new ValueCommand.ClaimAvoidedCost(
                        project,
                        id,
                        money(saved.amount()),
                        new Paragraph(saved.reason()),
                        saved.lesson() == null ? null : StoryTeller.lesson(saved.lesson())));
        if (saved.attested() != null) {
            script.on(saved.attested(), story.owner(), new ValueCommand.AttestAvoidedCost(project, id));
        }
    }

    private DriverTerms terms(Story.Driver driver) {
        return new DriverTerms(
                new Line(driver.name()),
                driver.category(),
                Recurrence.RECURRING,
                driver.recurring().get(0),
                driver.recurring().get(1),
                driver.recurring().get(2),
                currency,
                Boolean.TRUE.equals(driver.cashable()),
                driver.after(),
                orEmpty(driver.ramp()),
                driver.life(),
                driver.moves() == null ? null : new Line(driver.moves()),
                new Paragraph(driver.source()));
    }

    private DriverId driver(String name) {
        requireNonNull(name);
        return Script.id(DriverId::new, "driver:" + story.key() + name);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    private void tell(String day, Command command) {
        script.on(day, manager, command);
    }

    /** A line such as {@code PEOPLE m-33..m-26 24000}: the same amount in each month. */
    private record MonthlyCost(CostCategory category, Period months, BigDecimal amount) {

        static MonthlyCost read(String line, DemoCalendar calendar) {
            var parts = List.of(line.split(" "));
            return new MonthlyCost(
                    CostCategory.valueOf(parts.get(0)), calendar.months(parts.get(1)), new BigDecimal(parts.get(2)));
        }
    }
}
