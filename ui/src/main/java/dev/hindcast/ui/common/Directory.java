package dev.hindcast.ui.common;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.organisation.OrganisationQuery.CauseCode;
import dev.hindcast.organisation.OrganisationQuery.Unit;
import dev.hindcast.organisation.Settings;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What nearly every screen offers to choose from: people, units, goals, causes, currencies, and what day it is. */
@Component
public class Directory {

    private final Messages messages;
    private final Clock clock;

    Directory(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public OrganisationQuery.Directory.Result organisation() {
        return messages.ask(new OrganisationQuery.Directory());
    }

    public Settings settings() {
        return organisation().settings();
    }

    /** Today in the installation's time zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** The last moment of the day in the installation's time zone. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1_000);
    }

    public List<Choice> units() {
        return organisation().units().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    public List<Choice> goals() {
        return organisation().goals().stream()
                .map(goal -> new Choice(goal.code(), goal.name()))
                .toList();
    }

    /** The causes that can still be named; retired ones are left out. */
    public List<Choice> causes() {
        return organisation().causeCodes().stream()
                .filter(cause -> !cause.retired())
                .map(cause -> new Choice(cause.code(), cause.name()))
                .toList();
    }

    /** The templates of post-mortems. */
    public List<Choice> templates() {
        return organisation().templates().stream()
                .map(template -> new Choice(template.code(), template.name()))
                .toList();
    }

    /** The reporting currency first, then every currency that has a rate. */
    public List<Currency> currencies() {
        var organisation = organisation();
        return Stream.concat(
                        Stream.of(organisation.settings().reportingCurrency(), Currency.getInstance("EUR")),
                        organisation.exchangeRates().stream().map(rate -> Currency.getInstance(rate.currency())))
                .distinct()
                .toList();
    }

    public String unitName(String code) {
        return code == null
                ? Formats.NONE
                : organisation().unit(code).map(Unit::name).orElse(code);
    }

    public String causeName(String code) {
        return organisation().causeCode(code).map(CauseCode::name).orElse(code);
    }

    /** The names of everyone, to be asked for once per rendering. */
    public PeopleQuery.NameEveryone.Result names() {
        return messages.ask(new PeopleQuery.NameEveryone());
    }

    /** A field to choose a person by typing a part of the name. */
    public PersonPicker personPicker(String label) {
        var people = people("");
        return people.total() > people.items().size()
                ? new PersonPicker(label, this::find)
                : new PersonPicker(label, entries(people));
    }

    /** The person as the picker lists them. */
    public PersonPicker.Entry entry(PersonId person) {
        return new PersonPicker.Entry(person, names().of(person.value()));
    }

    /** Everyone who has not been erased, by name. */
    public List<Choice> people() {
        return find("").stream()
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
    }

    private List<PersonPicker.Entry> find(String text) {
        return entries(people(text));
    }

    private Page<PeopleQuery.Person> people(String text) {
        return messages.ask(new PeopleQuery.ListPeople(
                        PageRequest.first(PersonPicker.SHOWN), text.isBlank() ? null : text, null, null))
                .people();
    }

    private static List<PersonPicker.Entry> entries(Page<PeopleQuery.Person> people) {
        return people.items().stream()
                .filter(person -> !person.erased())
                .map(person -> new PersonPicker.Entry(person.id(), person.name()))
                .toList();
    }
}
