package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.entered;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.ready;

import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.project.ProjectCommand.ApproveCharter;
import dev.hindcast.project.ProjectCommand.DelegateApproval;
import dev.hindcast.project.ProjectCommand.EndApprovalDelegation;
import dev.hindcast.project.ProjectCommand.RejectCharter;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegatedApprovalTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");
    private static final ApproveCharter APPROVE = new ApproveCharter(PROJECT, null, null);
    private static final Map<String, String> PAUL = Fixtures.by("paul", Role.FINANCE);

    @Test
    void isGivenByTheOwner() {
        ready().expect(OLGA, delegate("paul", TODAY), new ApprovalDelegated(ID, "paul", TODAY));
    }

    @Test
    void isGivenByNobodyElse() {
        ready().refuse(EVE, delegate("paul", TODAY), "only-owner-delegates-approval");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,person-unknown",
        "olga,owner-needs-no-delegate",
        "dan,framer-never-approves",
        "tom,delivery-seat-never-approves",
        "sam,delegate-is-of-the-business"
    })
    void isGivenOnlyToWhomMayApprove(String person, String code) {
        ready().refuse(OLGA, delegate(person, TODAY), code);
    }

    @Test
    void lastsAtLeastToday() {
        ready().refuse(OLGA, delegate("paul", TODAY.minusDays(1)), "delegation-over-already");
    }

    @Test
    void isOfUseOnlyBeforeTheCharterIsSettled() {
        in(Stage.CHARTERED).refuse(OLGA, delegate("paul", TODAY), "only-framed-project-is-chartered");
    }

    @Test
    void letsTheDelegateApprove() {
        given("paul", TODAY)
                .expect(PAUL, APPROVE, new CharterApproved(ID, null, null), entered(Stage.CHARTERED, Stage.FRAMED));
    }

    @Test
    void letsTheDelegateRejectWithAReason() {
        given("paul", TODAY).expect(PAUL, new RejectCharter(PROJECT, WHY), new CharterRejected(ID, WHY.value()));
    }

    @Test
    void endsAfterItsLastDay() {
        given("paul", TODAY.minusDays(1)).refuse(PAUL, APPROVE, "owner-or-executive-decides-on-charter");
    }

    @Test
    void endsWithTheOwnerWhoGaveIt() {
        given("paul", TODAY)
                .given(DAN, new OwnerChanged(ID, "olga", "rita", "why"))
                .refuse(PAUL, APPROVE, "owner-or-executive-decides-on-charter");
    }

    @Test
    void isEndedByTheOwner() {
        given("paul", TODAY)
                .expect(
                        OLGA,
                        new EndApprovalDelegation(PROJECT, new PersonId("paul")),
                        new ApprovalDelegationEnded(ID, "paul"));
        given("paul", TODAY)
                .given(OLGA, new ApprovalDelegationEnded(ID, "paul"))
                .refuse(PAUL, APPROVE, "owner-or-executive-decides-on-charter");
        ready().refuseField(OLGA, new EndApprovalDelegation(PROJECT, new PersonId("paul")), "person");
    }

    private static Projects given(String person, LocalDate until) {
        return ready().given(OLGA, new ApprovalDelegated(ID, person, until));
    }

    private static DelegateApproval delegate(String person, LocalDate until) {
        return new DelegateApproval(PROJECT, new PersonId(person), until);
    }
}
