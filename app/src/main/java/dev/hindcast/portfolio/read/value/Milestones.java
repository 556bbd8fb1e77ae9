package dev.hindcast.portfolio.read.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the answers about stopping and learning count, by kind. */
final class Milestones implements Tail.Listener {

    static final String COLUMNS = """
            event_id, line, project, kind, subject, detail, effective_on - date '1970-01-01' as effective,
            (date_part('epoch', recorded_at) * 1000000)::bigint as recorded""";

    /** One of them; without a project its number is −1. */
    record Milestone(
            String event,
            int line,
            int project,
            String subject,
            @Nullable String detail,
            int effective,
            long recorded) {

        LocalDate day() {
            return LocalDate.ofEpochDay(effective);
        }
    }

    private record Id(String event, int line) {}

    private final Histories projects;
    private final Map<String, List<Milestone>> byKind = new HashMap<>();
    private final Set<Id> met = new HashSet<>();

    Milestones(Histories projects) {
        this.projects = projects;
    }

    /** Those of a kind that count at the moment. */
    Stream<Milestone> of(String kind, Moment moment) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(milestone -> moment.includes(milestone.recorded, milestone.effective));
    }

    @Override
    public void emptied() {
        byKind.clear();
        met.clear();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (!met.add(new Id(row.getString("event_id"), row.getInt("line")))) {
            return;
        }
        var project = row.getString("project");
        byKind.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                .add(new Milestone(
                        row.getString("event_id"),
                        row.getInt("line"),
                        project == null ? -1 : projects.number(project),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getInt("effective"),
                        row.getLong("recorded")));
    }

    @Override
    public void toldUpTo(long transaction) {}
}
