package dev.hindcast.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** In the whole program, screens included, a personal token opens the API as its owner, until it is revoked. */
@IntegrationTest
@TestPropertySource(properties = "vaadin.productionMode=true")
class TokenBesideScreensTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Test
    void opensTheApiUntilItIsRevoked() {
        var nobody = Rest.of(environment);
        var company = new Company(nobody, firstPassword.value());
        var jonas = company.person("jonas-token", company.unit, "TEAM_MEMBER");
        var issued = Company.ok(jonas.post("/tokens", "{'name':'Notebook'}"));
        var bearer = nobody.bearing(issued.text("token"));

        assertThat(Company.ok(bearer.get("/people/jonas-token")).text("userName"))
                .isEqualTo("jonas-token");
        assertThat(bearer.post("/units", "{'code':'X','name':'X'}").problem()).isEqualTo("role-may-not");
        assertThat(nobody.bearing("hindcast_wrong").get("/projects").status()).isEqualTo(401);

        Company.ok(jonas.send("DELETE", "/tokens/" + issued.text("id"), "application/json", ""));
        assertThat(bearer.get("/people/jonas-token").status()).isEqualTo(401);
    }
}
