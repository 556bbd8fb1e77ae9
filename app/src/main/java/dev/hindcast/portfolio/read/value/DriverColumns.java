package dev.hindcast.portfolio.read.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The drivers, numbered as they are met, and the month in which each was promised to start. */
final class DriverColumns implements Tail.Listener {

    static final String COLUMNS = """
            project, driver,
            (extract(year from promised_from) * 12 + extract(month from promised_from) - 1)::integer as month""";

    private record Id(int project, String driver) {}

    private final Histories projects;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private int[] promisedFrom = new int[0];

    DriverColumns(Histories projects) {
        this.projects = projects;
    }

    int number(int project, String driver) {
        return numbers.computeIfAbsent(new Id(project, driver), added -> numbers.size());
    }

    int size() {
        return numbers.size();
    }

    /** The month, counted from the year 0; none is ever reached where nothing was promised. */
    int promisedFrom(int number) {
        return number < promisedFrom.length ? promisedFrom[number] : Integer.MAX_VALUE;
    }

    @Override
    public void emptied() {
        promisedFrom = new int[0];
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var month = row.getInt("month");
        if (row.wasNull()) {
            return;
        }
        var number = number(projects.number(row.getString("project")), row.getString("driver"));
        if (number >= promisedFrom.length) {
            var had = promisedFrom.length;
            promisedFrom = Arrays.copyOf(promisedFrom, number + (number >> 1) + 16);
            Arrays.fill(promisedFrom, had, promisedFrom.length, Integer.MAX_VALUE);
        }
        promisedFrom[number] = month;
    }

    @Override
    public void toldUpTo(long transaction) {}
}
