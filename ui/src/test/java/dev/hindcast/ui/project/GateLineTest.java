package dev.hindcast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.project.Requirement;
import dev.hindcast.ui.ScreenTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next gate on the project's page: open where a project is framed, one line to be unfolded elsewhere. */
class GateLineTest extends ScreenTest {

    private static final String LINK = "projects/CHURN/value?part=NO_CLAIM_WAITING";

    @BeforeEach
    void oneThingIsMissing() {
        OneProject.isThere(answers, Requirement.NO_CLAIM_WAITING.missing());
    }

    @Test
    void foldsTheGateWhereTheTabIsAnother() {
        navigate(ProjectView.class, Map.of("key", "churn", "tab", "scope"));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain(LINK);

        test(line()).click();

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(LINK);
        assertThat(line().getElement().getAttribute("aria-expanded")).isEqualTo("true");
        test(line()).click();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain(LINK);
    }

    @Test
    void staysUnfoldedFromTabToTab() {
        navigate(ProjectView.class, Map.of("key", "churn", "tab", "scope"));
        test(line()).click();

        navigate(ProjectView.class, Map.of("key", "churn", "tab", "team"));

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(LINK);
    }

    @Test
    void leadsToWhereExperimentsArePlanned() {
        OneProject.isThere(answers, Requirement.EXPERIMENT_PLANNED.missing());
        navigate(ProjectView.class, Map.of("key", "churn", "tab", "framing"));

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("projects/CHURN/experiments?part=EXPERIMENT_PLANNED");
    }

    private Button line() {
        return $(Button.class).withText("One thing is missing").single();
    }
}
