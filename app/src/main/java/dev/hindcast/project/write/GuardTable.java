package dev.hindcast.project.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.ProjectOwners;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guard rows of projects. */
@Component
class GuardTable implements ProjectGuard, ProjectOwners, OwnGuard {

    private final JdbcClient jdbc;

    GuardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ProjectFacts locked(ProjectId project) {
        return jdbc.sql("select * from project.project_guard where project = ? for share")
                .param(project.value())
                .query((row, _) -> facts(row))
                .optional()
                .orElseThrow(() -> DomainRule.notFound(
                        "project-unknown", "There is no project with the id %s.".formatted(project)));
    }

    @Override
    public void lock(ProjectId project) {
        jdbc.sql("select project from project.project_guard where project = ? for update")
                .param(project.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Map<ProjectId, PersonId> ownedBy(Set<PersonId> people) {
        return jdbc
                .sql("select project, owner from project.project_guard where owner = any (?)")
                .param(people.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(new ProjectId(row.getString(1)), new PersonId(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<ProjectId, ProjectFacts> facts(Set<ProjectId> projects) {
        return jdbc
                .sql("select * from project.project_guard where project = any (?)")
                .param(projects.stream().map(ProjectId::value).toArray(String[]::new))
                .query((row, _) -> facts(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(ProjectFacts::project, Function.identity()));
    }

    private static ProjectFacts facts(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        var stoppedIn = row.getString("stopped_in");
        return new ProjectFacts(
                new ProjectId(row.getString("project")),
                new ProjectKey(row.getString("key")),
                Stage.valueOf(row.getString("stage")),
                new Code(row.getString("unit")),
                owner == null ? null : new PersonId(owner),
                new PersonId(row.getString("framed_by")),
                deliveryTeam((String[]) row.getArray("seats").getArray()),
                Arrays.stream((String[]) row.getArray("stakeholders").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("imported"),
                stoppedIn == null ? null : Stage.valueOf(stoppedIn),
                row.getObject("stopped_on", LocalDate.class));
    }

    private static Set<PersonId> deliveryTeam(String[] seats) {
        return Arrays.stream(seats)
                .map(seat -> seat.split("/", 2))
                .filter(seat -> Seat.valueOf(seat[0]).delivers())
                .map(seat -> new PersonId(seat[1]))
                .collect(Collectors.toSet());
    }
}
