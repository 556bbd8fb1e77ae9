package dev.hindcast.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import dev.hindcast.ui.common.WaitingForMe;
import dev.hindcast.value.ValueQuery.HowManyWaitFor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class HomeTest extends ScreenTest {

    @Autowired
    private WaitingForMe waiting;

    @AfterEach
    void letThreeWaitAgain() {
        waits(3);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSINESS_OWNER, 3, true",
        "BUSINESS_OWNER, 0, true",
        "EXECUTIVE, 3, false",
        "DELIVERY_MANAGER, 3, false",
        "FINANCE, 3, true",
        "FINANCE, 0, false",
        "LEADER, 3, true",
        "TEAM_MEMBER, 0, false"
    })
    void isTheListForWhomClaimsWait(Role role, int claims, boolean home) {
        signIn("ada", role);
        waits(claims);

        assertThat(waiting.isTheirHome()).isEqualTo(home);
    }

    @Test
    void staysTheValueForExecutivesWhoOwnProjectsToo() {
        signIn("ada", Role.EXECUTIVE, Role.BUSINESS_OWNER);

        assertThat(waiting.isTheirHome()).isFalse();
    }

    private void waits(int claims) {
        answers.to(HowManyWaitFor.class, query -> new HowManyWaitFor.Result(claims));
    }
}
