package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.read.value.EntriesInScope.Amount;
import dev.hindcast.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims behind attested value: each with all its months and with what of it counts in some of them. */
@Component
class AttestedClaims {

    private static final String CLAIMS = """
            select wanted.fact, wanted.entry, j.project, j.subject, min(whole.month) as first, max(whole.month) as last
            from unnest(cast(:facts as bigint[]), cast(:entries as integer[])) as wanted (fact, entry)
            join lateral (select project, subject from portfolio.journal
                where fact = wanted.fact and entry = wanted.entry limit 1) j on true
            join portfolio.journal whole
                on whole.project = j.project and whole.subject = j.subject and whole.figure = 'ATTESTED'
            group by wanted.fact, wanted.entry, j.project, j.subject
            """;

    /** A claim's project, identifier and months. */
    private record Identity(String project, String claim, Period months) {}

    private record Id(long fact, int entry) {}

    /** A claim and the entries of its attestation and reversal. */
    record Claim(String project, Period months, List<Amount> entries) {

        Sum converted() {
            var sum = new Sum();
            entries.forEach(entry -> sum.add(entry.converted()));
            return sum;
        }
    }

    private final JdbcClient jdbc;

    AttestedClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claims with attested value in the months, the latest known first; only while reading the memory. */
    List<Claim> of(View view, Period months) {
        var inScope = new EntriesInScope(
                view, null, Set.of(Figure.ATTESTED), Figures.number(months.from()), Figures.number(months.to()));
        var amounts = inScope.page(0, inScope.count(), false);
        var columns = view.memory.journal().entries();
        var identities = identities(amounts.stream()
                .map(amount -> new Id(columns.fact[amount.entry()], columns.entry[amount.entry()]))
                .toList());
        var claims = new LinkedHashMap<Identity, List<Amount>>();
        for (var amount : amounts) {
            var identity = identities.get(new Id(columns.fact[amount.entry()], columns.entry[amount.entry()]));
            if (identity != null) {
                claims.computeIfAbsent(identity, added -> new ArrayList<>()).add(amount);
            }
        }
        return claims.entrySet().stream()
                .map(claim -> new Claim(claim.getKey().project(), claim.getKey().months(), claim.getValue()))
                .toList();
    }

    private Map<Id, Identity> identities(List<Id> ids) {
        var identities = new HashMap<Id, Identity>();
        jdbc.sql(CLAIMS)
                .param("facts", ids.stream().map(Id::fact).toArray(Long[]::new))
                .param("entries", ids.stream().map(Id::entry).toArray(Integer[]::new))
                .query(row -> {
                    identities.put(new Id(row.getLong("fact"), row.getInt("entry")), identity(row));
                });
        return identities;
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString("project"),
                row.getString("subject"),
                new Period(month(row, "first"), month(row, "last")));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
