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
import java.util.ArrayList;
import java.util.List;

/** Tells who the company is: units, goals, people and exchange rates. */
final class CompanyTeller {

    private static final int RATE_DIGITS = 8;

    private final Company company;
    private final DemoCalendar calendar;

    CompanyTeller(Company company, DemoCalendar calendar) {
        this.company = company;
        this.calendar = calendar;
    }

    List<Command> organisation() {
        List<Command> told = new ArrayList<>();
        told.add(new OrganisationCommand.StateMission(new Paragraph(company.mission())));
        for (var unit : company.units()) {
            told.add(new OrganisationCommand.DefineUnit(
                    new Code(unit.code()), new Line(unit.name()), unit.dataScience()));
        }
        for (var goal : company.goals()) {
            told.add(new OrganisationCommand.DefineGoal(new Code(goal.code()), new Line(goal.name()), null));
        }
        for (var rates : company.rates()) {
            told.add(rate("USD", rates.USD(), rates.month()));
            told.add(rate("GBP", rates.GBP(), rates.month()));
        }
        return told;
    }

    List<PeopleCommand.Register> people(Password password) {
        return company.people().stream()
                .map(person -> new PeopleCommand.Register(
                        Script.person(person.user()),
                        new UserName(person.user()),
                        new Line(person.name()),
                        null,
                        new Code(person.unit()),
                        person.roles(),
                        password))
                .toList();
    }

    private OrganisationCommand rate(String currency, BigDecimal perEuro, String month) {
        return new OrganisationCommand.SetExchangeRate(
                Money.currency(currency),
                calendar.month(month).atDay(1),
                BigDecimal.ONE.divide(perEuro, RATE_DIGITS, RoundingMode.HALF_EVEN));
    }
}
