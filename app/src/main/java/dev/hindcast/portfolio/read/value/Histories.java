package dev.hindcast.portfolio.read.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each project was, version by version. Projects are numbered as they are met. */
final class Histories implements Tail.Listener {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    static final String COLUMNS = """
            project, version, step, key, name, unit, goal, owner, stage, paused, outcome, health, imported, origin,
            feasibility, risk, fields,
            (date_part('epoch', recorded_at) * 1000000)::bigint as recorded,
            effective_on - date '1970-01-01' as effective""";

    /** A project as it was. */
    record State(
            int number,
            String project,
            String key,
            String name,
            @Nullable String unit,
            @Nullable String goal,
            @Nullable String owner,
            String stage,
            boolean paused,
            @Nullable String outcome,
            @Nullable String health,
            boolean imported,
            @Nullable String origin,
            @Nullable Integer feasibility,
            @Nullable String risk,
            Map<String, String> fields) {

        /** Whether it is stopped, or was when it was closed. */
        boolean isStopped() {
            return stage.equals("STOPPED") || stage.equals("CLOSED") && "STOPPED".equals(outcome);
        }
    }

    private record Version(long version, int step, long recorded, int effective, State state) {
        boolean isAfter(Version other) {
            return version != other.version ? version > other.version : step > other.step;
        }
    }

    /** The last version of each project, by its number, side by side: mostly it is the one that counts. */
    private static final class Latest {

        private long[] recorded = new long[16];
        private int[] effective = new int[16];
        private @Nullable State[] states = new State[16];

        private void keep(int number, Version version) {
            if (number >= states.length) {
                var room = number + (number >> 1);
                recorded = Arrays.copyOf(recorded, room);
                effective = Arrays.copyOf(effective, room);
                states = Arrays.copyOf(states, room);
            }
            recorded[number] = version.recorded;
            effective[number] = version.effective;
            states[number] = version.state;
        }

        private boolean includes(int number, Moment moment) {
            return number < states.length
                    && states[number] != null
                    && moment.includes(recorded[number], effective[number]);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Version>> versions = new ArrayList<>();
    private Latest latest = new Latest();
    private final Map<String, String> texts = new HashMap<>();

    int number(String project) {
        return numbers.computeIfAbsent(project, added -> {
            versions.add(new ArrayList<>(4));
            return versions.size() - 1;
        });
    }

    int size() {
        return versions.size();
    }

    /** By number, what each project was at the moment; null for one that was not yet. */
    @Nullable
    State[] at(Moment moment) {
        var states = new @Nullable State[versions.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = latest.includes(i, moment) ? latest.states[i] : earlier(versions.get(i), moment);
        }
        return states;
    }

    private static @Nullable State earlier(List<Version> history, Moment moment) {
        for (int i = history.size() - 2; i >= 0; i--) {
            var version = history.get(i);
            if (moment.includes(version.recorded, version.effective)) {
                return version.state;
            }
        }
        return null;
    }

    @Override
    public void emptied() {
        versions.forEach(List::clear);
        latest = new Latest();
        texts.clear();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var number = number(row.getString("project"));
        var version = new Version(
                row.getLong("version"),
                row.getInt("step"),
                row.getLong("recorded"),
                row.getInt("effective"),
                state(number, row));
        var history = versions.get(number);
        int place = history.size();
        while (place > 0 && !version.isAfter(history.get(place - 1))) {
            place--;
        }
        if (place == history.size() || history.get(place).isAfter(version)) {
            history.add(place, version);
            latest.keep(number, history.getLast());
        }
    }

    @Override
    public void toldUpTo(long transaction) {}

    private State state(int number, ResultSet row) throws SQLException {
        return new State(
                number,
                row.getString("project"),
                text(row.getString("key")),
                text(row.getString("name")),
                optional(row.getString("unit")),
                optional(row.getString("goal")),
                optional(row.getString("owner")),
                text(row.getString("stage")),
                row.getBoolean("paused"),
                optional(row.getString("outcome")),
                optional(row.getString("health")),
                row.getBoolean("imported"),
                optional(row.getString("origin")),
                row.getObject("feasibility", Integer.class),
                optional(row.getString("risk")),
                fields(row.getString("fields")));
    }

    /** The values of the organisation's own fields; most projects of most organisations have none. */
    private Map<String, String> fields(String json) {
        if (json.equals("{}")) {
            return Map.of();
        }
        var fields = new HashMap<String, String>();
        JSON.readValue(json, TYPE).forEach((field, value) -> fields.put(text(field), text(value)));
        return Map.copyOf(fields);
    }

    private @Nullable String optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private String text(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
