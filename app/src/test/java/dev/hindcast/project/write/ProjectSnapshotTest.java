package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.HINDCAST;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LEA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IntegrationTest;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.FieldSet;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.TargetMonthSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A project read from a snapshot is the project that was kept. */
@IntegrationTest
class ProjectSnapshotTest {

    @Autowired
    Serializer serializer;

    @Test
    void keepsTheWholeState() {
        in(Stage.DELIVERING)
                .given(DAN, new TargetMonthSet(ID, "LIVE", YearMonth.parse("2026-09"), null))
                .given(DAN, new FieldSet(ID, "REGION", "Region", "EMEA", null))
                .given(DAN, new StakeholderAdded(ID, "tom", "HIGH", "LOW", null))
                .given(HINDCAST, new LessonProposed(ID, "lesson", BigDecimal.ONE))
                .given(EVE, new RequirementWaived(ID, "INTEGRATION", "why"))
                .given(DAN, new ReadinessConfirmed(ID, "USERS_TRAINED", "note"))
                .given(LEA, new DecisionRecorded(ID, "d", "t", "STRATEGIC", "c", List.of(), "r", "lea", true))
                .given(DAN, new EscalationRaised(ID, "e", "DEPENDENCY", "t", "d"))
                .given(DAN, new ScopeChangeProposed(ID, "s", "t", "d", List.of("tom", "olga")))
                .given(TOM, new LinkAdded(ID, "l", "t", "https://example.org"))
                .when(DAN, new ProjectCommand.Pause(PROJECT, WHY))
                .expectState(project -> assertThat(kept(project))
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .isEqualTo(project));
    }

    private Project kept(Project project) {
        return serializer.deserialize(serializer.serialize(project, byte[].class));
    }
}
