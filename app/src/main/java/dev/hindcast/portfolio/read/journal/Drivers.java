package dev.hindcast.portfolio.read.journal;

import dev.hindcast.value.Category;
import dev.hindcast.value.Course;
import dev.hindcast.value.Estimate;
import dev.hindcast.value.Recurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drivers of each project, as last said. */
@Component
class Drivers {

    private final JdbcClient jdbc;

    Drivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Driver> of(String project) {
        return jdbc.sql("select * from portfolio.driver where project = :project order by driver")
                .param("project", project)
                .query(Drivers::driver)
                .list();
    }

    Optional<Driver> find(String project, String driver) {
        return jdbc.sql("select * from portfolio.driver where project = :project and driver = :driver")
                .param("project", project)
                .param("driver", driver)
                .query(Drivers::driver)
                .optional();
    }

    void keep(String project, Driver driver) {
        jdbc.sql("""
                        insert into portfolio.driver
                            (project, driver, name, category, recurrence, low, likely, high, currency, cashable,
                             starts_after, ramp_up, life, last_month)
                        values (:project, :driver, :name, :category, :recurrence, :low, :likely, :high, :currency,
                             :cashable, :startsAfter, :rampUp, :life, :lastMonth)
                        on conflict (project, driver) do update set
                            name = excluded.name, category = excluded.category, recurrence = excluded.recurrence,
                            low = excluded.low, likely = excluded.likely, high = excluded.high,
                            currency = excluded.currency, cashable = excluded.cashable,
                            starts_after = excluded.starts_after, ramp_up = excluded.ramp_up, life = excluded.life,
                            last_month = excluded.last_month
                        """)
                .param("project", project)
                .param("driver", driver.id())
                .param("name", driver.name())
                .param("category", driver.category().name())
                .param("recurrence", driver.course().recurrence().name())
                .param("low", driver.estimate().low().amount())
                .param("likely", driver.estimate().likely().amount())
                .param("high", driver.estimate().high().amount())
                .param("currency", driver.estimate().currency().getCurrencyCode())
                .param("cashable", driver.cashable())
                .param("startsAfter", driver.course().startsAfterMonths())
                .param("rampUp", driver.course().rampUp().toArray(Integer[]::new))
                .param("life", driver.course().lifeMonths())
                .param("lastMonth", firstDay(driver.lastMonth()))
                .update();
    }

    /** Keeps the month in which the driver was promised to start. */
    void promise(String project, String driver, YearMonth from) {
        jdbc.sql("""
                        update portfolio.driver set promised_from = :from, written_by = pg_current_xact_id()
                        where project = :project and driver = :driver
                        """)
                .param("project", project)
                .param("driver", driver)
                .param("from", from.atDay(1))
                .update();
    }

    void clear() {
        jdbc.sql("truncate portfolio.driver").update();
    }

    static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static Driver driver(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var digits = currency.getDefaultFractionDigits();
        return new Driver(
                row.getString("driver"),
                row.getString("name"),
                Category.valueOf(row.getString("category")),
                Estimate.of(
                        row.getBigDecimal("low").setScale(digits),
                        row.getBigDecimal("likely").setScale(digits),
                        row.getBigDecimal("high").setScale(digits),
                        currency),
                row.getBoolean("cashable"),
                new Course(
                        Recurrence.valueOf(row.getString("recurrence")),
                        row.getInt("starts_after"),
                        List.of((Integer[]) row.getArray("ramp_up").getArray()),
                        row.getInt("life")),
                month(row.getObject("last_month", LocalDate.class)));
    }
}
