package dev.hindcast.bench.portfolio;

import dev.hindcast.bench.Caller;
import dev.hindcast.bench.Product;
import dev.hindcast.bench.Timings;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.Changes;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.Category;
import dev.hindcast.value.DriverTerms;
import dev.hindcast.value.Method;
import dev.hindcast.value.Recurrence;
import dev.hindcast.value.ValueCommand;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Claims value and asks for the tiles at each change told, as an open dashboard does, until they show it. */
final class ClaimsSeen {

    private static final int CLAIMS = 20;
    private static final YearMonth LAST_MONTH =
            YearMonth.now(ZoneOffset.UTC).minusMonths(1);

    private final Product product;
    private final ProjectId project = ProjectId.fresh();
    private final DriverId driver = DriverId.fresh();

    ClaimsSeen(Product product) {
        this.product = product;
    }

    /** How long after its acceptance each claim was seen. */
    Timings measure() {
        send(new OrganisationCommand.DefineUnit(new Code("LIVE"), new Line("Live"), false));
        send(new ProjectCommand.Frame(
                project,
                new ProjectKey("L-" + Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX)),
                new Line("Seen live"),
                new Paragraph("Customers leave and nobody knows why."),
                Origin.KPI_GAP,
                new Code("LIVE"),
                null,
                null));
        send(new ValueCommand.AddDriver(project, driver, terms()));
        var timings = new Timings();
        var changes = new LinkedBlockingQueue<Changes.Change>();
        try (var _ = product.get(Changes.class).listen(changes::add)) {
            for (int i = 0; i < CLAIMS; i++) {
                var before = awaiting();
                send(claim(LAST_MONTH.minusMonths(i)));
                timings.time(() -> seen(before, changes));
            }
        }
        return timings;
    }

    private BigDecimal seen(BigDecimal before, LinkedBlockingQueue<Changes.Change> changes) {
        while (true) {
            var now = awaiting();
            if (now.compareTo(before) != 0) {
                return now;
            }
            try {
                if (changes.poll(1, TimeUnit.MINUTES) == null) {
                    throw new IllegalStateException("A claim is not seen.");
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private BigDecimal awaiting() {
        var months = new Period(LAST_MONTH.minusMonths(CLAIMS), LAST_MONTH);
        var scope = new Scope(months, new AsOf.At(Instant.now()), Basis.RECORDED, Filter.ALL, null);
        return product.ask(new PortfolioQuery.Tiles(scope)).awaiting();
    }

    private ValueCommand.Claim claim(YearMonth month) {
        return new ValueCommand.Claim(
                project,
                ClaimId.fresh(),
                driver,
                month,
                month,
                new Money(new BigDecimal("1000.00"), Money.currency("EUR")),
                Method.ESTIMATE,
                new Paragraph("Counted."));
    }

    private static DriverTerms terms() {
        return new DriverTerms(
                new Line("Fewer letters"),
                Category.COST_SAVING,
                Recurrence.RECURRING,
                new BigDecimal("10000"),
                new BigDecimal("12000"),
                new BigDecimal("14000"),
                Money.currency("EUR"),
                true,
                0,
                List.of(),
                36,
                null,
                new Paragraph("Counted"));
    }

    private void send(Command command) {
        var stated = Caller.at(Instant.now(), LocalDate.now(ZoneOffset.UTC));
        product.get(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(command).withMetaData(stated));
    }
}
