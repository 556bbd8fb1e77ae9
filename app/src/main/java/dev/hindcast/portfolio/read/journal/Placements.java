package dev.hindcast.portfolio.read.journal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The placement of each project's forecast, as last said. */
@Component
class Placements {

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Placement of(String project) {
        return jdbc.sql("select go_live, live_from, last_month from portfolio.placement where project = :project")
                .param("project", project)
                .query((row, number) -> new Placement(
                        Drivers.month(row.getObject("go_live", LocalDate.class)),
                        Drivers.month(row.getObject("live_from", LocalDate.class)),
                        Drivers.month(row.getObject("last_month", LocalDate.class))))
                .optional()
                .orElse(Placement.NOWHERE);
    }

    void keep(String project, Placement placement) {
        jdbc.sql("""
                        insert into portfolio.placement (project, go_live, live_from, last_month)
                        values (:project, :goLive, :liveFrom, :lastMonth)
                        on conflict (project) do update set go_live = excluded.go_live,
                            live_from = excluded.live_from, last_month = excluded.last_month
                        """)
                .param("project", project)
                .param("goLive", Drivers.firstDay(placement.goLive()))
                .param("liveFrom", Drivers.firstDay(placement.liveFrom()))
                .param("lastMonth", Drivers.firstDay(placement.lastMonth()))
                .update();
    }

    void clear() {
        jdbc.sql("truncate portfolio.placement").update();
    }
}
