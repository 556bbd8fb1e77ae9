package dev.hindcast.portfolio.read.value;

import dev.hindcast.organisation.Setting;
import dev.hindcast.organisation.Settings;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.InstallationZone;
import java.util.Currency;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings on which figures depend. */
@Component
class Installation {

    private final JdbcClient jdbc;
    private final InstallationZone zone;

    Installation(JdbcClient jdbc, InstallationZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Moment moment(AsOf asOf, Basis basis) {
        return Moment.of(asOf, basis, zone);
    }

    Settings settings() {
        var changed = new EnumMap<Setting, String>(Setting.class);
        jdbc.sql("select name, value from portfolio.setting").query(row -> {
            var value = row.getString("value");
            Setting.named(row.getString("name")).ifPresent(setting -> changed.put(setting, value));
        });
        return Settings.from(changed);
    }

    /** The currency asked for, or the reporting currency. */
    Currency currency(@Nullable Currency asked) {
        return asked == null ? settings().reportingCurrency() : asked;
    }
}
