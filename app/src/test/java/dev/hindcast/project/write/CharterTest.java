package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.EVE;
import static dev.hindcast.project.write.Projects.HINDCAST;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.LEA;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.allThatACharterNeeds;
import static dev.hindcast.project.write.Projects.entered;
import static dev.hindcast.project.write.Projects.framed;
import static dev.hindcast.project.write.Projects.in;
import static dev.hindcast.project.write.Projects.projectFramed;
import static dev.hindcast.project.write.Projects.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand.ApproveCharter;
import dev.hindcast.project.ProjectCommand.RejectCharter;
import dev.hindcast.project.ProjectCommand.RequestCharter;
import dev.hindcast.project.ProjectCommand.WaiveRequirement;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.RequirementWaived;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharterTest {

    private static final ApproveCharter APPROVE = new ApproveCharter(PROJECT, null, null);

    @Test
    void asksForApproval() {
        framed().expect(DAN, new RequestCharter(PROJECT), new CharterRequested(ID));
    }

    @Test
    void refusesToAskTwice() {
        ready().refuse(DAN, new RequestCharter(PROJECT), "charter-is-requested-once");
    }

    @Test
    void asksAgainAfterARejection() {
        ready().given(OLGA, new CharterRejected(ID, "why"))
                .expect(DAN, new RequestCharter(PROJECT), new CharterRequested(ID));
    }

    @Test
    void refusesToAskOnceChartered() {
        in(Stage.CHARTERED).refuse(DAN, new RequestCharter(PROJECT), "only-framed-project-is-chartered");
    }

    @Test
    void isApprovedByTheOwner() {
        ready().expect(OLGA, APPROVE, new CharterApproved(ID, null, null), entered(Stage.CHARTERED, Stage.FRAMED));
    }

    @Test
    void isApprovedByAnExecutiveAsOfTheLedgerSeen() {
        var project = ready();
        project.expect(
                EVE,
                new ApproveCharter(PROJECT, WHY, 7L),
                new CharterApproved(ID, WHY.value(), 7L),
                entered(Stage.CHARTERED, Stage.FRAMED));
        assertThat(project.asked).isNotNull();
        assertThat(project.asked.ledgerVersion()).isEqualTo(7L);
    }

    @Test
    void isNotApprovedByAnyoneElse() {
        ready().refuse(LEA, APPROVE, "owner-or-executive-decides-on-charter");
    }

    @Test
    void isNotApprovedByWhomFramedIt() {
        new Projects()
                .given(OLGA, projectFramed(Origin.KPI_GAP, "olga"))
                .given(DAN, allThatACharterNeeds())
                .given(DAN, new CharterRequested(ID))
                .refuse(OLGA, APPROVE, Requirement.APPROVER_NOT_FRAMER);
    }

    @Test
    void tellsEverythingThatIsMissing() {
        new Projects()
                .given(DAN, projectFramed(Origin.TEAM_IDEA, null))
                .lacking(Requirement.DRIVER, Requirement.COST_PLANNED, Requirement.GO_LIVE_PLANNED)
                .refuse(
                        EVE,
                        APPROVE,
                        Requirement.OWNER,
                        Requirement.ORIGIN_ENDORSED,
                        Requirement.KPI,
                        Requirement.DRIVER,
                        Requirement.GO_LIVE_PLANNED,
                        Requirement.COST_PLANNED,
                        Requirement.GOOD_ENOUGH,
                        Requirement.DELIVERY_MANAGER,
                        Requirement.ANALYTICS_TRANSLATOR,
                        Requirement.CHARTER_REQUESTED);
    }

    @Test
    void needsEveryProposedLessonAnswered() {
        ready().given(HINDCAST, proposed("a"), proposed("b"))
                .refuse(OLGA, APPROVE, Requirement.LESSONS_ANSWERED, Requirement.LESSONS_ANSWERED);
        ready().given(HINDCAST, proposed("a"))
                .given(DAN, new LessonAdopted(ID, "a", "plan"))
                .when(OLGA, APPROVE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void needsATeamIdeaEndorsedByThePresentOwner() {
        var changed = new OwnerChanged(ID, "olga", "paul", "why");
        teamIdea(OLGA).refuse(OLGA, APPROVE, Requirement.ORIGIN_ENDORSED);
        teamIdea(OLGA, endorsedBy("olga")).when(OLGA, APPROVE).expectSuccessfulHandlerExecution();
        teamIdea(OLGA, endorsedBy("olga"), changed).refuse(EVE, APPROVE, Requirement.ORIGIN_ENDORSED);
    }

    @Test
    void needsAnotherOriginEndorsedAnew() {
        ready().given(OLGA, endorsedBy("olga"))
                .given(DAN, new FramingRevised(ID, "Keep", "Leave", "TEAM_IDEA", "RETAIL", null))
                .refuse(OLGA, APPROVE, Requirement.ORIGIN_ENDORSED);
    }

    @Test
    void isRejected() {
        ready().expect(OLGA, new RejectCharter(PROJECT, WHY), new CharterRejected(ID, WHY.value()));
    }

    @Test
    void isRejectedByTheOwnerOrAnExecutiveOnly() {
        ready().refuse(DAN, new RejectCharter(PROJECT, WHY), "owner-or-executive-decides-on-charter");
    }

    @Test
    void isRejectedOnlyWhenRequested() {
        framed().refuse(OLGA, new RejectCharter(PROJECT, WHY), "only-requested-charter-is-rejected");
    }

    @Test
    void isNotRejectedOnceApproved() {
        in(Stage.CHARTERED).refuse(OLGA, new RejectCharter(PROJECT, WHY), "only-framed-project-is-chartered");
    }

    @Test
    void letsAnExecutiveWaiveARequirement() {
        framed().expect(EVE, waive(Requirement.KPI), new RequirementWaived(ID, "KPI", WHY.value()));
    }

    @Test
    void doesNotAskForWhatWasWaived() {
        framed().given(EVE, new RequirementWaived(ID, "KPI", "why"), new RequirementWaived(ID, "DRIVER", "why"))
                .lacking(Requirement.DRIVER)
                .refuse(
                        OLGA,
                        APPROVE,
                        Requirement.GOOD_ENOUGH,
                        Requirement.DELIVERY_MANAGER,
                        Requirement.ANALYTICS_TRANSLATOR,
                        Requirement.CHARTER_REQUESTED);
    }

    @Test
    void isApprovedByTheWaiverThatCompletesTheGate() {
        var project = ready();
        project.missingElsewhere.add(Requirement.DRIVER);
        project.expect(
                EVE,
                waive(Requirement.DRIVER),
                new RequirementWaived(ID, "DRIVER", WHY.value()),
                new CharterApproved(ID, WHY.value(), null),
                entered(Stage.CHARTERED, Stage.FRAMED));
    }

    @Test
    void isNotApprovedByTheFramersOwnWaiver() {
        new Projects()
                .given(EVE, projectFramed(Origin.KPI_GAP, "olga"))
                .given(DAN, allThatACharterNeeds())
                .given(DAN, new CharterRequested(ID))
                .lacking(Requirement.DRIVER)
                .expect(EVE, waive(Requirement.DRIVER), new RequirementWaived(ID, "DRIVER", WHY.value()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OWNER", "ORIGIN_ENDORSED", "APPROVER_NOT_FRAMER", "CHARTER_REQUESTED", "PUBLISHED_POST_MORTEM"})
    void neverWaivesTheRequirement(Requirement requirement) {
        framed().refuse(EVE, waive(requirement), "some-requirements-are-never-waived");
    }

    @Test
    void waivesOnlyForTheNextGate() {
        framed().refuse(EVE, waive(Requirement.INTEGRATION), "waiver-is-for-the-next-gate");
    }

    @Test
    void waivesARequirementOnce() {
        framed().given(EVE, new RequirementWaived(ID, "KPI", "why"))
                .refuse(EVE, waive(Requirement.KPI), "requirement-is-waived-once");
    }

    private static Projects teamIdea(Map<String, String> by, ProjectEvent... events) {
        return new Projects()
                .given(DAN, projectFramed(Origin.TEAM_IDEA, "olga"))
                .given(DAN, allThatACharterNeeds())
                .given(DAN, new CharterRequested(ID))
                .given(by, events);
    }

    private static OriginEndorsed endorsedBy(String owner) {
        return new OriginEndorsed(ID, owner, "note");
    }

    private static LessonProposed proposed(String lesson) {
        return new LessonProposed(ID, lesson, BigDecimal.ONE);
    }

    private static WaiveRequirement waive(Requirement requirement) {
        return new WaiveRequirement(PROJECT, requirement, WHY);
    }
}
