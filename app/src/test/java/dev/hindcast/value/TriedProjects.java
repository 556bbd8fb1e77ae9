package dev.hindcast.value;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Seat;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Projects with people, as far as their ledgers need them; Olga owns, Dan delivers, Fred controls, Eve decides. */
public final class TriedProjects {

    public static final String PASSWORD = "correct horse";
    public static final Actor ADMIN = actor("admin-of-tests", Role.ADMIN);
    public static final Actor OLGA = actor("olga", Role.BUSINESS_OWNER);
    public static final Actor DAN = actor("dan", Role.DELIVERY_MANAGER);
    public static final Actor FRED = actor("fred", Role.FINANCE);
    public static final Actor EVE = actor("eve", Role.EXECUTIVE);
    public static final Paragraph WHY = new Paragraph("Because the holdout says so");

    private static int projects;

    private final CommandGateway commands;

    public TriedProjects(CommandGateway commands) {
        this.commands = commands;
    }

    public Receipt send(Actor actor, Command command) {
        Map<String, String> by = new HashMap<>();
        by.put(Metadata.ACTOR, actor.person().value());
        by.put(Metadata.ROLES, actor.roles().stream().map(Role::name).collect(Collectors.joining(",")));
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(by));
    }

    /** Defines units and registers everyone; once for each emptied database. */
    public void settle() {
        send(ADMIN, new OrganisationCommand.DefineUnit(new Code("SHOPS"), new Line("Shops"), false));
        send(ADMIN, new OrganisationCommand.DefineUnit(new Code("LAB"), new Line("Data lab"), true));
        List.of(OLGA, FRED, EVE).forEach(actor -> register(actor, "SHOPS"));
        register(DAN, "LAB");
    }

    /** A project framed by Dan and owned by Olga, with all that its charter needs but what the ledger holds. */
    public ProjectId frame() {
        projects++;
        var project = ProjectId.fresh();
        send(
                DAN,
                new ProjectCommand.Frame(
                        project,
                        new ProjectKey("TRY-" + projects),
                        new Line("Keep customers"),
                        new Paragraph("One customer in nine leaves"),
                        Origin.KPI_GAP,
                        new Code("SHOPS"),
                        null,
                        OLGA.person()));
        send(
                DAN,
                new ProjectCommand.DefineKpi(
                        project,
                        KpiId.fresh(),
                        new Line("Churn"),
                        new Line("percent"),
                        BigDecimal.TEN,
                        BigDecimal.TWO,
                        null));
        send(
                DAN,
                new ProjectCommand.SetGoodEnough(
                        project,
                        new Criterion(new Line("Precision"), Criterion.Comparison.AT_LEAST, new BigDecimal("0.3"))));
        send(DAN, new ProjectCommand.FillSeat(project, Seat.DELIVERY_MANAGER, DAN.person()));
        send(DAN, new ProjectCommand.FillSeat(project, Seat.ANALYTICS_TRANSLATOR, DAN.person()));
        return project;
    }

    /** Plans a driver that moves the line, going live in January 2025 and a cost of 5000 euro. */
    public DriverId plan(ProjectId project, @Nullable String moves) {
        var driver = DriverId.fresh();
        send(DAN, new ValueCommand.AddDriver(project, driver, terms(moves)));
        send(DAN, new ValueCommand.PlanGoLive(project, YearMonth.of(2025, 1)));
        send(
                DAN,
                new ValueCommand.PlanCost(project, CostCategory.PEOPLE, YearMonth.of(2024, 12), Money.of(5000, "EUR")));
        return driver;
    }

    public void approve(ProjectId project, @Nullable Long ledgerVersion) {
        send(OLGA, new ProjectCommand.ApproveCharter(project, null, ledgerVersion));
    }

    public static DriverTerms terms(@Nullable String moves) {
        return new DriverTerms(
                new Line("Customers won back"),
                Category.REVENUE,
                Recurrence.RECURRING,
                new BigDecimal("60000"),
                new BigDecimal("120000"),
                new BigDecimal("180000"),
                Money.currency("EUR"),
                true,
                0,
                List.of(),
                36,
                moves == null ? null : new Line(moves),
                new Paragraph("Pilot in two stores"));
    }

    private void register(Actor actor, String unit) {
        send(
                ADMIN,
                new PeopleCommand.Register(
                        actor.person(),
                        new UserName(actor.person().value()),
                        new Line("Somebody"),
                        null,
                        new Code(unit),
                        List.copyOf(actor.roles()),
                        new Password(PASSWORD)));
    }

    private static Actor actor(String name, Role role) {
        return new Actor(new PersonId(name), Set.of(role));
    }
}
