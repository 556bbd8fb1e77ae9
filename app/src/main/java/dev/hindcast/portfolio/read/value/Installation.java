package dev.hindcast.portfolio.read.value;

import dev.hindcast.organisation.Setting;
import dev.hindcast.organisation.Settings;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.InstallationZone;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings on which figures depend. */
@Component
class Installation {

    private final Statements statements;
    private final InstallationZone zone;

    Installation(Statements statements, InstallationZone zone) {
        this.statements = statements;
        this.zone = zone;
    }

    Moment moment(AsOf asOf, Basis basis) {
        return Moment.of(asOf, basis, zone);
    }

    /** The settings as they were known at the moment. */
    Settings settings(Moment moment) {
        return settings(statements.settings(moment));
    }

    /** The currency asked for, or the reporting currency of the moment. */
    Currency currency(@Nullable Currency asked, Moment moment) {
        return asked == null ? settings(moment).reportingCurrency() : asked;
    }

    InstallationZone zone() {
        return zone;
    }

    private static Settings settings(Map<String, String> stated) {
        var changed = new EnumMap<Setting, String>(Setting.class);
        stated.forEach((name, value) -> Setting.named(name).ifPresent(setting -> changed.put(setting, value)));
        return Settings.from(changed);
    }
}
