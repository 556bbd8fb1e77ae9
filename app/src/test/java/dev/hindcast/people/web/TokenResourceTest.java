package dev.hindcast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.Company;
import dev.hindcast.IntegrationTest;
import dev.hindcast.Rest;
import dev.hindcast.shared.FirstPassword;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A personal token lets its owner in as themselves, until it expires or is revoked. */
@IntegrationTest
class TokenResourceTest {

    @Autowired
    Environment environment;

    @Autowired
    FirstPassword firstPassword;

    @Autowired
    JdbcTemplate db;

    @Autowired
    TransactionTemplate transactions;

    private Rest nobody;
    private Company company;

    @BeforeEach
    void openCompany() {
        nobody = Rest.of(environment);
        company = new Company(nobody, firstPassword.value());
    }

    @Test
    void letsItsOwnerInUntilItIsRevoked() {
        var jonas = company.person("jonas1", company.unit, "TEAM_MEMBER");

        var issued = jonas.post("/tokens", "{'name':'Notebook'}", "Idempotency-Key", "once-more");

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.header("Location")).isEqualTo("/api/v1/tokens/" + issued.text("id"));
        var bearer = nobody.bearing(issued.text("token"));
        assertThat(bearer.get("/people/jonas1").status()).isEqualTo(200);
        assertThat(bearer.post("/units", "{'code':'X','name':'X'}").problem()).isEqualTo("role-may-not");
        var listed = bearer.get("/tokens").body().path("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("name").asString()).isEqualTo("Notebook");
        assertThat(listed.path(0).path("lastUsedOn").isString()).isTrue();
        assertThat(listed.toString()).doesNotContain(issued.text("token"));

        assertThat(jonas.send("DELETE", "/tokens/" + issued.text("id"), "application/json", "")
                        .status())
                .isEqualTo(200);

        var refused = bearer.get("/people/jonas1");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("sign-in-failed");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void isKeptNowhereInClear() {
        var jonas = company.person("jonas2", company.unit, "TEAM_MEMBER");
        var token = jonas.post("/tokens", "{'name':'Notebook'}", "Idempotency-Key", "secret-twice")
                .text("token");

        assertThat(db.queryForList("select t::text from people.api_token t", String.class))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        assertThat(db.queryForObject(
                        "select count(*) from event_store.domain_event_entry where position(convert_to(?, 'UTF8') in payload) > 0",
                        Integer.class,
                        token))
                .isZero();
        assertThat(jonas.post("/tokens", "{'name':'Notebook'}", "Idempotency-Key", "secret-twice")
                        .text("token"))
                .isNotBlank()
                .isNotEqualTo(token);
    }

    @Test
    void endsWithItsLastDayAndWithItsOwner() {
        var jonas = company.person("jonas3", company.unit, "TEAM_MEMBER");
        var first = jonas.post("/tokens", "{'name':'Old'}");
        var second = jonas.post("/tokens", "{'name':'New'}");
        transactions.executeWithoutResult(_ -> db.update(
                "update people.api_token set expires_on = current_date - 2 where token = ?", first.text("id")));

        assertThat(nobody.bearing(first.text("token")).get("/tokens").status()).isEqualTo(401);
        assertThat(nobody.bearing(second.text("token")).get("/tokens").status()).isEqualTo(200);
        Company.ok(company.admin().post("/people/jonas3/erase", "{'reason':'left'}"));
        assertThat(nobody.bearing(second.text("token")).get("/tokens").status()).isEqualTo(401);
        assertThat(nobody.bearing("").get("/tokens").status()).isEqualTo(401);
    }

    @Test
    void changesNothingWhenItOnlyReads() {
        var jonas = company.person("jonas5", company.unit, "TEAM_MEMBER");
        var issued = jonas.post("/tokens", "{'name':'Figures','readOnly':true}");
        var bearer = nobody.bearing(issued.text("token"));

        assertThat(bearer.get("/tokens")
                        .body()
                        .path("items")
                        .path(0)
                        .path("readOnly")
                        .booleanValue())
                .isTrue();
        var refused = bearer.post("/tokens", "{'name':'Another'}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("token-only-reads");
        assertThat(bearer.send("DELETE", "/tokens/" + issued.text("id"), "application/json", "")
                        .problem())
                .isEqualTo("token-only-reads");
        assertThat(jonas.get("/tokens").body().path("items")).hasSize(1);
    }

    @Test
    void isItsOwnersOnly() {
        var jonas = company.person("jonas4", company.unit, "TEAM_MEMBER");
        var mira = company.person("mira4", company.unit, "TEAM_MEMBER");
        var id = jonas.post("/tokens", "{'name':'Mine'}").text("id");

        assertThat(mira.get("/tokens").body().path("items")).isEmpty();
        assertThat(mira.send("DELETE", "/tokens/" + id, "application/json", "").problem())
                .isEqualTo("token-unknown");
        assertThat(jonas.post("/tokens", "{'name':'x','expires':'2020-01-01'}").faults())
                .isEqualTo("expires date.outOfRange");
        assertThat(jonas.post("/tokens", "{}").faults()).isEqualTo("name required");
    }
}
