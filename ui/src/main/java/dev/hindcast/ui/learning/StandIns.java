package dev.hindcast.ui.learning;

import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.project.ProjectCommand.EndApprovalDelegation;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.ProjectQuery.Row;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.value.ValueCommand.EndDelegation;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who stands in for an owner today, in whichever of their projects.
 *
 * @param ends what ends each delegation
 * @param until the last day of the one that holds longest
 */
record StandIns(List<Command> ends, Set<PersonId> persons, LocalDate until) {

    static StandIns of(PersonId owner, List<Row> framed, List<Row> running, LocalDate today, Messages messages) {
        var ends = new ArrayList<Command>();
        var persons = new LinkedHashSet<PersonId>();
        var last = today;
        for (var row : framed) {
            var charter = messages.ask(new ProjectPage(row.id())).project().charter();
            for (var one : charter.delegates()) {
                if (!one.until().isBefore(today)) {
                    ends.add(new EndApprovalDelegation(row.id(), one.person()));
                    persons.add(one.person());
                    last = one.until().isAfter(last) ? one.until() : last;
                }
            }
        }
        for (var row : running) {
            for (var one : messages.ask(LedgerOf.now(row.id())).delegations()) {
                if (!one.until().isBefore(today) && one.by().equals(owner)) {
                    ends.add(new EndDelegation(row.id(), one.person()));
                    persons.add(one.person());
                    last = one.until().isAfter(last) ? one.until() : last;
                }
            }
        }
        return new StandIns(ends, persons, last);
    }

    String words(NameEveryone.Result names) {
        return "%s %s in for you, until %s at the latest."
                .formatted(
                        persons.stream().map(one -> names.of(one.value())).collect(Collectors.joining(", ")),
                        persons.size() == 1 ? "stands" : "stand",
                        Formats.date(until));
    }
}
