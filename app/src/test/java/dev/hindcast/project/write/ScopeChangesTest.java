package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LEA;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.TOM;
import static dev.hindcast.project.write.Projects.TOM_ID;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.framed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.project.ProjectCommand.AcceptScopeChange;
import dev.hindcast.project.ProjectCommand.AcknowledgeScopeChange;
import dev.hindcast.project.ProjectCommand.ProposeScopeChange;
import dev.hindcast.project.ProjectCommand.RejectScopeChange;
import dev.hindcast.project.ProjectCommand.WaiveAcknowledgement;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.ScopeChangeAccepted;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.ScopeChangeRejected;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeChangesTest {

    private static final ScopeChangeId CHANGE = new ScopeChangeId("change");
    private static final ScopeChangeAcknowledged ACKNOWLEDGED = new ScopeChangeAcknowledged(ID, "change", "tom");
    private static final AcknowledgementWaived WAIVED = new AcknowledgementWaived(ID, "change", "olga", WHY.value());
    private static final ScopeChangeAccepted ACCEPTED = new ScopeChangeAccepted(ID, "change");

    @Test
    void areProposedToWhomTheyAffect() {
        framed().expect(
                        DAN,
                        new ProposeScopeChange(
                                PROJECT, CHANGE, new Line("More"), WHY, List.of(TOM_ID, new PersonId("olga"))),
                        new ScopeChangeProposed(ID, "change", "More", WHY.value(), List.of("tom", "olga")));
    }

    @Test
    void affectSomebody() {
        assertThatThrownBy(() -> new ProposeScopeChange(PROJECT, CHANGE, new Line("More"), WHY, List.of()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void areAcknowledgedByWhomTheyAffect() {
        proposed().expect(TOM, new AcknowledgeScopeChange(PROJECT, CHANGE), ACKNOWLEDGED);
        proposed().refuse(LEA, new AcknowledgeScopeChange(PROJECT, CHANGE), "only-affected-are-heard");
    }

    @Test
    void areAcknowledgedOnce() {
        proposed()
                .given(TOM, ACKNOWLEDGED)
                .refuse(TOM, new AcknowledgeScopeChange(PROJECT, CHANGE), "only-affected-are-heard");
    }

    @Test
    void goOnWithoutAnAcknowledgementThatWasWaived() {
        proposed().expect(LEA, new WaiveAcknowledgement(PROJECT, CHANGE, new PersonId("olga"), WHY), WAIVED);
        proposed()
                .refuse(
                        LEA,
                        new WaiveAcknowledgement(PROJECT, CHANGE, new PersonId("paul"), WHY),
                        "only-affected-are-heard");
    }

    @Test
    void areAcceptedOnceEveryAffectedPartyIsHeard() {
        proposed().refuse(OLGA, new AcceptScopeChange(PROJECT, CHANGE), "every-affected-party-is-heard");
        proposed()
                .given(TOM, ACKNOWLEDGED)
                .refuse(OLGA, new AcceptScopeChange(PROJECT, CHANGE), "every-affected-party-is-heard");
        proposed()
                .given(TOM, ACKNOWLEDGED)
                .given(LEA, WAIVED)
                .expect(OLGA, new AcceptScopeChange(PROJECT, CHANGE), ACCEPTED);
    }

    @Test
    void areRejectedWithAReason() {
        proposed()
                .expect(
                        OLGA,
                        new RejectScopeChange(PROJECT, CHANGE, WHY),
                        new ScopeChangeRejected(ID, "change", WHY.value()));
    }

    @Test
    void stayAsTheyWereSettled() {
        var settled = "scope-change-is-settled-once";
        accepted().refuse(OLGA, new RejectScopeChange(PROJECT, CHANGE, WHY), settled);
        accepted().refuse(OLGA, new AcceptScopeChange(PROJECT, CHANGE), settled);
        accepted().refuse(TOM, new AcknowledgeScopeChange(PROJECT, CHANGE), settled);
    }

    @Test
    void belongToTheProject() {
        framed().refuseField(OLGA, new AcceptScopeChange(PROJECT, CHANGE), "scopeChange");
    }

    private static Projects proposed() {
        return framed().given(DAN, new ScopeChangeProposed(ID, "change", "More", "detail", List.of("tom", "olga")));
    }

    private static Projects accepted() {
        return proposed().given(TOM, ACKNOWLEDGED).given(LEA, WAIVED).given(OLGA, ACCEPTED);
    }
}
