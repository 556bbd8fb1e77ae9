package dev.hindcast.platform.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.platform.database.StartFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "HINDCAST_PORT, abc",
        "HINDCAST_PORT, 65536",
        "HINDCAST_PORT, -1",
        "HINDCAST_DEMO, maybe",
        "HINDCAST_DEMO, ''",
        "HINDCAST_TIME_ZONE, Mars/Olympus"
    })
    void namesTheSettingAndWhatItMayBe(String name, String value) {
        assertThatThrownBy(() -> check(name, value))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll(name + " must be", "'" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "HINDCAST_PORT, 0",
        "HINDCAST_PORT, 65535",
        "HINDCAST_DEMO, TRUE",
        "HINDCAST_DEMO, false",
        "HINDCAST_TIME_ZONE, Europe/Berlin",
        "HINDCAST_DATA, anything"
    })
    void letsPassWhatIsRight(String name, String value) {
        assertThatCode(() -> check(name, value)).doesNotThrowAnyException();
    }

    private static void check(String name, String value) {
        new SettingsCheck()
                .postProcessEnvironment(new MockEnvironment().withProperty(name, value), new SpringApplication());
    }
}
