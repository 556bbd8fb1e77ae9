package dev.hindcast.platform;

import dev.hindcast.shared.InstallationZone;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, in the installation's time zone; read at the edge only. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(InstallationZone installation) {
        return new InstallationClock(Clock.systemUTC(), installation);
    }

    /** Follows the setting when the time zone changes. */
    private static final class InstallationClock extends Clock {

        private final Clock ticking;
        private final InstallationZone installation;

        InstallationClock(Clock ticking, InstallationZone installation) {
            this.ticking = ticking;
            this.installation = installation;
        }

        @Override
        public ZoneId getZone() {
            return installation.zone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return ticking.withZone(zone);
        }

        @Override
        public Instant instant() {
            return ticking.instant();
        }
    }
}
