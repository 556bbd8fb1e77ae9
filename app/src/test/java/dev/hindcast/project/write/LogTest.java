package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LEA;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM;
import static dev.hindcast.project.write.Projects.TOM_ID;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.framed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.EscalationKind;
import dev.hindcast.project.Health;
import dev.hindcast.project.LinkId;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.RecordDecision;
import dev.hindcast.project.ProjectCommand.ReverseDecision;
import dev.hindcast.project.WinId;
import dev.hindcast.project.events.DecisionRecorded;
import dev.hindcast.project.events.DecisionReversed;
import dev.hindcast.project.events.EscalationAcknowledged;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.LinkAdded;
import dev.hindcast.project.events.LinkRemoved;
import dev.hindcast.project.events.TagsChanged;
import dev.hindcast.project.events.WinCelebrated;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {

    private static final DecisionId DECISION = new DecisionId("decision");
    private static final EscalationId ESCALATION = new EscalationId("escalation");
    private static final LinkId LINK = new LinkId("link");

    @Test
    void reportsHealth() {
        framed().expect(
                        DAN,
                        new ProjectCommand.ReportHealth(PROJECT, Health.AMBER, WHY),
                        new HealthReported(ID, "AMBER", WHY.value()));
    }

    @Test
    void recordsADecision() {
        framed().expect(TOM, decide(DecisionLevel.TACTICAL), decided("TACTICAL"));
    }

    @Test
    void takesStrategicDecisionsFromOwnerLeaderOrExecutive() {
        for (var by : List.of(OLGA, LEA, EVE)) {
            framed().expect(by, decide(DecisionLevel.STRATEGIC), decided("STRATEGIC"));
        }
        for (var by : List.of(DAN, TOM)) {
            framed().refuse(by, decide(DecisionLevel.STRATEGIC), "strategic-decision-needs-authority");
        }
    }

    @Test
    void reversesADecision() {
        framed().given(TOM, decided("TACTICAL"))
                .expect(
                        TOM,
                        new ReverseDecision(PROJECT, DECISION, WHY),
                        new DecisionReversed(ID, "decision", WHY.value()));
    }

    @Test
    void reversesADecisionOnce() {
        framed().given(TOM, decided("TACTICAL"), new DecisionReversed(ID, "decision", "why"))
                .refuse(TOM, new ReverseDecision(PROJECT, DECISION, WHY), "decision-is-reversed-once");
    }

    @Test
    void reversesOnlyItsOwnDecisions() {
        framed().refuseField(TOM, new ReverseDecision(PROJECT, DECISION, WHY), "decision");
    }

    @Test
    void raisesAnEscalation() {
        framed().expect(
                        DAN,
                        new ProjectCommand.RaiseEscalation(
                                PROJECT, ESCALATION, EscalationKind.DEPENDENCY, new Line("Data is late"), WHY),
                        raised());
    }

    @Test
    void acknowledgesAnEscalationOnce() {
        var acknowledge = new ProjectCommand.AcknowledgeEscalation(PROJECT, ESCALATION);
        framed().given(DAN, raised()).expect(LEA, acknowledge, new EscalationAcknowledged(ID, "escalation"));
        framed().given(DAN, raised())
                .given(LEA, new EscalationAcknowledged(ID, "escalation"))
                .refuse(LEA, acknowledge, "escalation-is-acknowledged-once");
        framed().refuseField(LEA, acknowledge, "escalation");
    }

    @Test
    void resolvesAnEscalationOnce() {
        var resolve = new ProjectCommand.ResolveEscalation(PROJECT, ESCALATION, WHY);
        var resolved = new EscalationResolved(ID, "escalation", WHY.value());
        framed().given(DAN, raised()).expect(LEA, resolve, resolved);
        framed().given(DAN, raised()).given(LEA, resolved).refuse(LEA, resolve, "escalation-is-resolved-once");
    }

    @Test
    void celebratesAWin() {
        framed().expect(
                        DAN,
                        new ProjectCommand.CelebrateWin(PROJECT, new WinId("win"), List.of(TOM_ID), WHY, WHY, TOM_ID),
                        new WinCelebrated(ID, "win", List.of("tom"), WHY.value(), WHY.value(), "tom"));
    }

    @Test
    void celebratesNoWinOfNobody() {
        assertThatThrownBy(() -> new ProjectCommand.CelebrateWin(PROJECT, new WinId("win"), List.of(), WHY, null, null))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void addsALink() {
        framed().expect(
                        DAN,
                        new ProjectCommand.AddLink(
                                PROJECT, LINK, new Line("Wiki"), new WebAddress("https://example.org/wiki")),
                        new LinkAdded(ID, "link", "Wiki", "https://example.org/wiki"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org", "example.org", "https://", "http:// a"})
    void addsOnlyLinksToPages(String address) {
        assertThatThrownBy(() -> new WebAddress(address)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void removesALink() {
        framed().given(DAN, new LinkAdded(ID, "link", "Wiki", "https://example.org"))
                .expect(DAN, new ProjectCommand.RemoveLink(PROJECT, LINK), new LinkRemoved(ID, "link"));
        framed().refuseField(DAN, new ProjectCommand.RemoveLink(PROJECT, LINK), "link");
    }

    @Test
    void changesTheTags() {
        framed().expect(
                        DAN,
                        new ProjectCommand.ChangeTags(
                                PROJECT, List.of(new Line("nlp"), new Line("churn"), new Line("nlp"))),
                        new TagsChanged(ID, List.of("nlp", "churn")));
    }

    @Test
    void refusesALongTag() {
        assertThatThrownBy(() -> new ProjectCommand.ChangeTags(
                        PROJECT, List.of(new Line("x".repeat(ProjectCommand.MAX_TAG_LENGTH + 1)))))
                .isInstanceOf(InvalidInput.class);
    }

    private static RecordDecision decide(DecisionLevel level) {
        return new RecordDecision(
                PROJECT, DECISION, new Line("Use it"), level, WHY, List.of(new Line("a")), WHY, TOM_ID, true);
    }

    private static DecisionRecorded decided(String level) {
        return new DecisionRecorded(
                ID, "decision", "Use it", level, WHY.value(), List.of("a"), WHY.value(), "tom", true);
    }

    private static EscalationRaised raised() {
        return new EscalationRaised(ID, "escalation", "DEPENDENCY", "Data is late", WHY.value());
    }
}
