package dev.hindcast.transfer.demo;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Tells who the company is: units, goals, people and exchange rates. */
final class CompanyTeller {

    private static final int RATE_DIGITS = 8;
    private static final String FOUNDED = "m-36/01";

    private final Company company;
    private final DemoCalendar calendar;

    CompanyTeller(Company company, DemoCalendar calendar) {
        this.company = company;
        this.calendar = calendar;
    }

    /** Everything the company consists of; the administrator of the demo is the installation's own. */
    List<Step> steps(Password password) {
        var script = new Script(calendar);
        script.on(FOUNDED, Script.HINDCAST, new OrganisationCommand.StateMission(new Paragraph(company.mission())));
        for (var unit : company.units()) {
            tell(
                    script,
                    new OrganisationCommand.DefineUnit(
                            new Code(unit.code()), new Line(unit.name()), unit.dataScience()));
        }
        for (var goal : company.goals()) {
            tell(script, new OrganisationCommand.DefineGoal(new Code(goal.code()), new Line(goal.name()), null));
        }
        for (var field : company.fields()) {
            tell(
                    script,
                    new OrganisationCommand.DefineField(
                            new Code(field.code()),
                            new Line(field.name()),
                            field.kind(),
                            field.choices() == null
                                    ? List.of()
                                    : field.choices().stream().map(Line::new).toList(),
                            field.hint() == null ? null : new Line(field.hint())));
        }
        for (var person : company.people()) {
            tell(
                    script,
                    new PeopleCommand.Register(
                            Script.person(person.user()),
                            new UserName(person.user()),
                            new Line(person.name()),
                            null,
                            new Code(person.unit()),
                            person.roles(),
                            password));
        }
        for (var rates : company.rates()) {
            script.on(rates.month() + "/01", Script.HINDCAST, rate("USD", rates.USD(), rates.month()));
            script.on(rates.month() + "/01", Script.HINDCAST, rate("GBP", rates.GBP(), rates.month()));
        }
        return script.inOrder();
    }

    private static void tell(Script script, Command command) {
        script.on(FOUNDED, Script.HINDCAST, command);
    }

    private OrganisationCommand rate(String currency, BigDecimal perEuro, String month) {
        return new OrganisationCommand.SetExchangeRate(
                Money.currency(currency),
                calendar.month(month).atDay(1),
                BigDecimal.ONE.divide(perEuro, RATE_DIGITS, RoundingMode.HALF_EVEN));
    }
}
