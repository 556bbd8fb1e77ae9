package dev.hindcast.project.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IntegrationTest;
import dev.hindcast.project.FramingDrafts;
import dev.hindcast.shared.PersonId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TypedIdeasTest {

    private static final PersonId DAN = new PersonId("dan");
    private static final PersonId OLGA = new PersonId("olga");

    @Autowired
    FramingDrafts drafts;

    @Test
    void keepsWhatEachPersonTypedLastUntilItIsForgotten() {
        drafts.keep(DAN, Map.of("name", "Less", "problem", ""));
        drafts.keep(DAN, Map.of("name", "Less waste\0", "problem", "Too much is thrown away"));
        drafts.keep(OLGA, Map.of("name", "Another"));

        assertThat(drafts.of(DAN).orElseThrow().typed())
                .isEqualTo(Map.of("name", "Less waste", "problem", "Too much is thrown away"));

        drafts.forget(DAN);
        assertThat(drafts.of(DAN)).isEmpty();
        drafts.keep(OLGA, Map.of("name", " "));
        assertThat(drafts.of(OLGA)).isEmpty();
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        drafts.keep(DAN, Map.of("name", "Less waste", "problem", "x".repeat(FramingDrafts.MOST_CHARACTERS)));

        assertThat(drafts.of(DAN).orElseThrow().typed()).containsOnlyKeys("name");
    }
}
