package dev.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.Rest.Answer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A unit, people and projects for tests that call the REST interface as several persons. */
public final class Company {

    /** What all its people sign in with. */
    public static final String PASSWORD = "correct horse";

    private final Rest nobody;
    private final Rest admin;

    /** The code of the unit that the projects belong to. */
    public final String unit = "U" + UUID.randomUUID().toString().substring(0, 8);

    public Company(Rest nobody, String adminPassword) {
        this.nobody = nobody;
        this.admin = nobody.as("admin", adminPassword);
        unit(unit);
    }

    public Rest admin() {
        return admin;
    }

    public void unit(String code) {
        ok(admin.post("/units", "{'code':'" + code + "','name':'Unit " + code + "'}"));
    }

    /** Registers a person of the unit, who then calls. */
    public Rest person(String userName, String unitCode, String... roles) {
        var names = Arrays.stream(roles).map(role -> "'" + role + "'").collect(Collectors.joining(","));
        ok(admin.post(
                "/people",
                "{'userName':'%s','name':'%s','unit':'%s','roles':[%s],'password':'%s'}"
                        .formatted(userName, userName, unitCode, names, PASSWORD)));
        var person = nobody.as(userName, PASSWORD);
        await().until(() -> person.get("/people/" + userName).status() == 200);
        return person;
    }

    /** Frames a project and answers with its identifier. */
    public String project(Rest framer, String key, String owner) {
        return ok(framer.post(
                        "/projects",
                        "{'key':'%s','name':'Project %s','problem':'Customers leave','origin':'KPI_GAP','unit':'%s','owner':'%s'}"
                                .formatted(key, key, unit, owner)))
                .text("id");
    }

    /** The answer, which has to be a success. */
    public static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 299);
        return answer;
    }
}
