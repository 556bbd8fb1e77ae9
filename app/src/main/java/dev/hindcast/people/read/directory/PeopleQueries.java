package dev.hindcast.people.read.directory;

import dev.hindcast.people.PeopleQuery.GetPerson;
import dev.hindcast.people.PeopleQuery.ListPeople;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.people.PeopleQuery.Person;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions about people. */
@Component
class PeopleQueries {

    private static final Map<String, String> SORTABLE =
            Map.of("name", "lower(name)", "userName", "user_name", "unit", "unit");

    private static final String MATCHING = """
             FROM people.person
            WHERE (:text::text IS NULL OR name ILIKE '%' || :text || '%' OR user_name ILIKE '%' || :text || '%')
              AND (:unit::text IS NULL OR unit = :unit)
              AND (:role::text IS NULL OR :role = ANY (roles))
            """;

    private final JdbcClient db;

    PeopleQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    ListPeople.Result handle(ListPeople query) {
        var narrowing = new LinkedHashMap<String, @Nullable Object>();
        narrowing.put("text", query.text() == null ? null : query.text().replaceAll("([%_\\\\])", "\\\\$1"));
        narrowing.put("unit", query.unit() == null ? null : query.unit().value());
        narrowing.put("role", query.role() == null ? null : query.role().name());
        var page = query.page();
        var column = SORTABLE.get(page.sortField("name"));
        if (column == null) {
            throw InvalidInput.of("sort", "sort.unknown", "must be one of name, userName, unit");
        }
        var order = " ORDER BY %s %s NULLS LAST, person LIMIT :limit OFFSET :offset"
                .formatted(column, page.descending() ? "DESC" : "ASC");
        var total = db.sql("SELECT count(*)" + MATCHING)
                .params(narrowing)
                .query(Long.class)
                .single();
        var items = db.sql("SELECT *" + MATCHING + order)
                .params(narrowing)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, _) -> person(row))
                .list();
        return new ListPeople.Result(new Page<>(items, page.page(), page.size(), total));
    }

    @QueryHandler
    GetPerson.Result handle(GetPerson query) {
        return db.sql("SELECT * FROM people.person WHERE person = :person")
                .param("person", query.person().value())
                .query((row, _) -> new GetPerson.Result(person(row)))
                .optional()
                .orElseThrow(() -> DomainRule.notFound("person-unknown", "There is no such person."));
    }

    @QueryHandler
    NameEveryone.Result handle(NameEveryone query) {
        var names = new LinkedHashMap<String, String>();
        db.sql("SELECT person, name FROM people.person ORDER BY lower(name)").query(row -> {
            names.put(row.getString("person"), row.getString("name"));
        });
        return new NameEveryone.Result(names);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("person")),
                row.getString("user_name"),
                row.getString("name"),
                row.getString("email"),
                row.getString("unit"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                row.getBoolean("erased"),
                row.getLong("version"));
    }
}
