package dev.hindcast.platform.installation;

import dev.hindcast.platform.database.StartFailure;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses, before anything starts, a setting of the environment that cannot be meant. */
class SettingsCheck implements EnvironmentPostProcessor {

    private static final int LAST_PORT = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        require(environment, "HINDCAST_PORT", "a number from 0 to " + LAST_PORT, SettingsCheck::isPort);
        require(environment, "HINDCAST_DEMO", "true or false", given -> given.matches("(?i)true|false"));
        require(environment, "HINDCAST_TIME_ZONE", "a time zone such as Europe/Berlin", SettingsCheck::isTimeZone);
    }

    private static void require(
            ConfigurableEnvironment environment, String name, String wanted, Predicate<String> isRight) {
        var given = environment.getProperty(name);
        if (given != null && !isRight.test(given)) {
            throw new StartFailure("%s must be %s but is '%s'.".formatted(name, wanted, given));
        }
    }

    private static boolean isPort(String given) {
        return given.matches("\\d{1,5}") && Integer.parseInt(given) <= LAST_PORT;
    }

    private static boolean isTimeZone(String given) {
        try {
            ZoneId.of(given);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
