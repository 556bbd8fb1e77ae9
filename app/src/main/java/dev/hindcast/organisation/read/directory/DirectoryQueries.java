package dev.hindcast.organisation.read.directory;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationQuery.CauseCode;
import dev.hindcast.organisation.OrganisationQuery.Directory;
import dev.hindcast.organisation.OrganisationQuery.ExchangeRate;
import dev.hindcast.organisation.OrganisationQuery.Goal;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.organisation.OrganisationQuery.ListSynonyms;
import dev.hindcast.organisation.OrganisationQuery.Synonyms;
import dev.hindcast.organisation.OrganisationQuery.Template;
import dev.hindcast.organisation.OrganisationQuery.Unit;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.organisation.Setting;
import dev.hindcast.organisation.Settings;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the whole directory. */
@Component
class DirectoryQueries {

    private final JdbcClient db;

    DirectoryQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Directory.Result handle(Directory query) {
        var stated = list(
                        "SELECT mission, version FROM organisation.organisation",
                        (row, _) -> new Stated(row.getString("mission"), row.getLong("version")))
                .stream()
                .findFirst()
                .orElse(new Stated("", -1));
        return new Directory.Result(
                list(
                        "SELECT * FROM organisation.unit ORDER BY lower(name), code",
                        (row, _) ->
                                new Unit(row.getString("code"), row.getString("name"), row.getBoolean("data_science"))),
                list(
                        "SELECT * FROM organisation.goal ORDER BY lower(name), code",
                        (row, _) ->
                                new Goal(row.getString("code"), row.getString("name"), row.getString("description"))),
                list(
                        "SELECT * FROM organisation.cause_code ORDER BY lower(label), code",
                        (row, _) -> new CauseCode(
                                row.getString("code"), row.getString("label"), row.getBoolean("retired"))),
                list(
                        "SELECT * FROM organisation.exchange_rate ORDER BY currency, date",
                        (row, _) -> new ExchangeRate(
                                row.getString("currency"),
                                row.getObject("date", LocalDate.class),
                                row.getBigDecimal("euro"))),
                list(
                        "SELECT * FROM organisation.template ORDER BY code",
                        (row, _) -> new Template(row.getString("code"), row.getString("name"), row.getString("text"))),
                settings(),
                stated.mission,
                stated.version);
    }

    @QueryHandler
    ListSynonyms.Result handle(ListSynonyms query) {
        return new ListSynonyms.Result(list(
                "SELECT code, words FROM organisation.synonyms ORDER BY code",
                (row, _) -> new Synonyms(row.getString("code"), List.of((String[])
                        row.getArray("words").getArray()))));
    }

    @QueryHandler
    ListFields.Result handle(ListFields query) {
        return new ListFields.Result(list(
                "SELECT * FROM organisation.own_field ORDER BY lower(name), code",
                (row, _) -> new OwnField(
                        row.getString("code"),
                        row.getString("name"),
                        FieldKind.valueOf(row.getString("kind")),
                        List.of((String[]) row.getArray("choices").getArray()),
                        row.getString("hint"),
                        row.getBoolean("retired"))));
    }

    private Settings settings() {
        var changed = new EnumMap<Setting, String>(Setting.class);
        db.sql("SELECT setting, value FROM organisation.setting").query(row -> {
            var value = row.getString("value");
            Setting.named(row.getString("setting")).ifPresent(setting -> changed.put(setting, value));
        });
        return Settings.from(changed);
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return db.sql(sql).query(mapper).list();
    }

    private record Stated(String mission, long version) {}
}
