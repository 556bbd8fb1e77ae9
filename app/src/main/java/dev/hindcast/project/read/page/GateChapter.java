package dev.hindcast.project.read.page;

import dev.hindcast.project.LessonOutcome;
import dev.hindcast.project.ProjectDetails.Approval;
import dev.hindcast.project.ProjectDetails.Charter;
import dev.hindcast.project.ProjectDetails.Delegate;
import dev.hindcast.project.ProjectDetails.Lesson;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.project.ProjectDetails.Readiness;
import dev.hindcast.project.ProjectDetails.Rejection;
import dev.hindcast.project.ProjectDetails.Waiver;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.project.events.CharterApproved;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.LessonProposed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gates are given: the charter, lessons, waivers, readiness. */
class GateChapter extends Chapter {

    /** A delegation holds only while the one who gave it is the owner. */
    record Delegation(PersonId person, LocalDate until, PersonId by) {}

    @Nullable
    PersonId owner;

    @Nullable
    LocalDate requestedOn;

    @Nullable
    PersonId requestedBy;

    @Nullable
    Approval approval;

    @Nullable
    Rejection rejection;

    List<Delegation> delegations = new ArrayList<>();
    List<Lesson> lessons = new ArrayList<>();
    List<Readiness> readiness = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>();

    @Override
    void follow(ProjectEvent event, Occasion occasion) {
        switch (event) {
            case ProjectFramed e -> owner = person(e.owner());
            case ProjectImported e -> owner = person(e.owner());
            case OwnerChanged e -> owner = person(e.owner());
            case CharterRequested _ -> requested(occasion.effective(), by(occasion));
            case CharterRejected e -> {
                requested(null, null);
                rejection = new Rejection(by(occasion), occasion.effective(), e.reason());
            }
            case CharterApproved e -> {
                approval = new Approval(
                        by(occasion), occasion.effective(), e.note(), e.ledgerVersion(), insteadOf(occasion.actor()));
                rejection = null;
            }
            case ApprovalDelegated e -> {
                delegations.removeIf(one -> one.person().value().equals(e.person()));
                delegations.add(new Delegation(new PersonId(e.person()), e.until(), by(occasion)));
            }
            case ApprovalDelegationEnded e ->
                delegations.removeIf(one -> one.person().value().equals(e.person()));
            case LessonProposed e ->
                lessons.add(new Lesson(new LessonId(e.lesson()), e.similarity(), LessonAnswer.OPEN, null, null, null));
            case LessonAdopted e -> answer(e.lesson(), LessonAnswer.ADOPTED, e.plan());
            case LessonDismissed e -> answer(e.lesson(), LessonAnswer.DISMISSED, e.reason());
            case LessonMarkedNotSimilar e -> answer(e.lesson(), LessonAnswer.NOT_SIMILAR, null);
            case LessonOutcomeRecorded e ->
                change(
                        lessons,
                        lesson -> is(lesson, e.lesson()),
                        lesson -> new Lesson(
                                lesson.id(),
                                lesson.similarity(),
                                lesson.answer(),
                                lesson.words(),
                                LessonOutcome.valueOf(e.outcome()),
                                e.evidence()));
            case RequirementWaived e ->
                waivers.add(new Waiver(
                        Requirement.valueOf(e.requirement()), by(occasion), occasion.effective(), e.reason()));
            case ReadinessConfirmed e -> {
                readiness.removeIf(confirmed -> confirmed.item().name().equals(e.item()));
                readiness.add(
                        new Readiness(ReadinessItem.valueOf(e.item()), by(occasion), occasion.effective(), e.note()));
            }
            default -> {}
        }
    }

    Charter charter() {
        return new Charter(
                requestedOn,
                requestedBy,
                approval,
                rejection,
                delegations.stream()
                        .filter(one -> one.by().equals(owner))
                        .map(one -> new Delegate(one.person(), one.until()))
                        .toList());
    }

    private void requested(@Nullable LocalDate on, @Nullable PersonId by) {
        requestedOn = on;
        requestedBy = by;
    }

    /** The owner, when somebody decided who is neither the owner nor an executive. */
    private @Nullable PersonId insteadOf(Actor actor) {
        return owner == null || actor.is(owner) || actor.has(Role.EXECUTIVE) ? null : owner;
    }

    private void answer(String id, LessonAnswer answer, @Nullable String words) {
        if (lessons.stream().noneMatch(lesson -> is(lesson, id))) {
            lessons.add(new Lesson(new LessonId(id), null, LessonAnswer.OPEN, null, null, null));
        }
        change(
                lessons,
                lesson -> is(lesson, id),
                lesson -> new Lesson(lesson.id(), lesson.similarity(), answer, words, null, null));
    }

    private static boolean is(Lesson lesson, String id) {
        return lesson.id().value().equals(id);
    }
}
