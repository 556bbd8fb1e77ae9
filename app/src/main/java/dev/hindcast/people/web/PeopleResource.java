package dev.hindcast.people.web;

import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /people}: who works with Hindcast. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleResource {

    private final CommandGateway commands;
    private final QueryGateway queries;

    PeopleResource(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    Page<Person> list(
            PageRequest page,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Code unit,
            @RequestParam @Nullable Role role) {
        return ask(new PeopleQuery.ListPeople(page, q, unit, role)).people();
    }

    @GetMapping("/{id}")
    Person get(@PathVariable PersonId id) {
        return ask(new PeopleQuery.GetPerson(id)).person();
    }

    @PostMapping
    Receipt register(PeopleCommand.Register command) {
        return commands.sendAndWait(command);
    }

    @PostMapping("/{id}/{command}")
    Receipt give(PeopleCommand command) {
        return commands.sendAndWait(command);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
