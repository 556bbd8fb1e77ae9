package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sat in which project's seats, and from when until when, as of a moment. */
@Component
class Sittings {

    /** Time in a seat; without an end as long as nobody left it. */
    record Sitting(
            String person,
            String seat,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Whether a day of the months lies within it. */
        boolean overlaps(Period months) {
            return !from.isAfter(months.to().atEndOfMonth())
                    && (until == null || until.isAfter(months.from().atDay(1)));
        }
    }

    private record Place(String project, String seat, String person) {}

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sittings, by project. */
    Map<String, List<Sitting>> at(Moment moment) {
        var open = new HashMap<Place, LocalDate>();
        var sittings = new HashMap<String, List<Sitting>>();
        jdbc.sql("select project, seat, person, filled, effective_on from portfolio.seat where "
                        + (moment.basis() == Basis.RECORDED ? "recorded_at <= :until" : "effective_on <= :day")
                        + " order by effective_on, number")
                .param("until", moment.until().atOffset(ZoneOffset.UTC))
                .param("day", moment.day())
                .query(row -> {
                    var place = new Place(row.getString("project"), row.getString("seat"), row.getString("person"));
                    var day = row.getObject("effective_on", LocalDate.class);
                    if (row.getBoolean("filled")) {
                        open.putIfAbsent(place, day);
                    } else {
                        var since = open.remove(place);
                        if (since != null) {
                            keep(place, since, day, sittings);
                        }
                    }
                });
        open.forEach((place, since) -> keep(place, since, null, sittings));
        return sittings;
    }

    private static void keep(
            Place place, LocalDate from, @Nullable LocalDate until, Map<String, List<Sitting>> sittings) {
        sittings.computeIfAbsent(place.project(), added -> new ArrayList<>())
                .add(new Sitting(place.person(), place.seat(), from, until));
    }
}
