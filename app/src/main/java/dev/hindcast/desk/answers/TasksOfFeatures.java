package dev.hindcast.desk.answers;

import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.desk.DeskQuery.OpenTasks;
import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.experiment.ExperimentQuery.BuyInsAskedOf;
import dev.hindcast.learning.InboxQuery.Inbox;
import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.learning.NoticeKind;
import dev.hindcast.organisation.OrganisationQuery.Directory;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery.ListActions;
import dev.hindcast.postmortem.PostMortemQuery.ListDue;
import dev.hindcast.postmortem.PostMortemQuery.ListReviews;
import dev.hindcast.project.ProjectQuery.ChartersWaitingFor;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Role;
import dev.hindcast.value.ValueQuery.Deed;
import dev.hindcast.value.ValueQuery.Waiting;
import dev.hindcast.value.ValueQuery.WaitingFor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a person of charters and experiments, in the value ledger, in post-mortems and in what follows from them. */
@Component
class TasksOfFeatures {

    /** Days before its due day from which on an action is shown. */
    private static final int DAYS_BEFORE = 7;

    /** Leaders who have not looked back for so many weeks are asked on Fridays only. */
    private static final int WEEKS = 5;

    private final QueryGateway queries;
    private final Clock clock;

    TasksOfFeatures(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** What they were told that they have not put away. */
    List<Notice> notices(Actor reader) {
        return ask(new Inbox(reader)).notices().stream()
                .filter(notice -> !notice.seen())
                .toList();
    }

    /** All of it but for notices, in no order; {@code own} says which projects the reader answers for. */
    List<Found> of(Actor reader, LocalDate today, OpenTasks.Result own) {
        return Stream.of(
                        charters(reader, today),
                        buyIns(reader),
                        claims(reader, today),
                        reviews(reader),
                        due(reader, today, own.stopped()),
                        actions(reader, today),
                        largeFirstExperiments(own.managed()),
                        checkIn(reader, today))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Found> charters(Actor reader, LocalDate today) {
        var waiting = new ChartersWaitingFor(reader.person(), reader.has(Role.EXECUTIVE), today);
        return ask(waiting).charters().stream().map(charter -> {
            var id = charter.project().value();
            var task = task("charter:" + id, TaskKind.CHARTER_TO_APPROVE, id, "", null, charter.requestedOn(), null);
            return new Found(task.of(charter.key(), charter.name()), null);
        });
    }

    private Stream<Found> buyIns(Actor reader) {
        return ask(new BuyInsAskedOf(reader.person())).requests().stream().map(asked -> {
            var id = asked.experiment().value();
            var since = day(asked.requestedAt());
            return new Found(
                    task("risk:" + id, TaskKind.RISK_TO_ACCEPT, id, asked.title(), null, since, null), asked.project());
        });
    }

    private Stream<Found> claims(Actor reader, LocalDate today) {
        var confirms = ask(new Directory()).settings().financeConfirms();
        return ask(new WaitingFor(reader.person(), reader.has(Role.FINANCE), confirms, today)).claims().stream()
                .map(this::claim);
    }

    private Found claim(Waiting waiting) {
        var kind = waiting.deed() == Deed.CONFIRM ? TaskKind.CLAIM_TO_CONFIRM : TaskKind.CLAIM_TO_ATTEST;
        var claim = waiting.claim();
        var id = claim == null
                ? Objects.requireNonNull(waiting.avoidedCost()).avoidedCost().value()
                : claim.claim().value();
        var amount =
                claim == null ? Objects.requireNonNull(waiting.avoidedCost()).amount() : claim.amount();
        var subject =
                waiting.driver() == null ? "Avoided cost" : waiting.driver().name();
        return new Found(task("claim:" + id, kind, id, subject, amount, day(waiting.since()), null), waiting.project());
    }

    private Stream<Found> reviews(Actor reader) {
        return ask(new ListReviews(reader)).reviews().stream().map(draft -> {
            var id = draft.postMortem().value();
            return new Found(
                    task(
                            "review:" + id,
                            TaskKind.DRAFT_TO_REVIEW,
                            id,
                            draft.title(),
                            null,
                            day(draft.openedAt()),
                            null),
                    draft.project());
        });
    }

    private Stream<Found> due(Actor reader, LocalDate today, Set<ProjectId> stopped) {
        return ask(new ListDue(reader, today)).due().stream()
                .filter(due -> stopped.contains(due.project()))
                .map(due -> new Found(
                        task(
                                "learning:" + due.postMortem().value(),
                                TaskKind.POST_MORTEM_TO_PUBLISH,
                                due.postMortem().value(),
                                due.title(),
                                null,
                                due.stoppedOn(),
                                due.dueOn()),
                        due.project()));
    }

    private Stream<Found> actions(Actor reader, LocalDate today) {
        var open = new ListActions(
                reader.person(), ActionState.OPEN, null, today, reader, PageRequest.first(Page.MAX_SIZE));
        return ask(open).actions().items().stream()
                .filter(listed -> !listed.action().due().isAfter(today.plusDays(DAYS_BEFORE)))
                .map(listed -> new Found(
                        task(
                                "action:" + listed.action().action().value(),
                                TaskKind.ACTION_DUE,
                                listed.postMortem().value(),
                                listed.action().title(),
                                null,
                                listed.action().due().minusDays(DAYS_BEFORE),
                                listed.action().due()),
                        listed.project()));
    }

    private Stream<Found> largeFirstExperiments(Set<ProjectId> managed) {
        return managed.isEmpty()
                ? Stream.empty()
                : ask(NeedsAttention.largeFirstExperiments(clock.instant())).items().stream()
                        .filter(item -> managed.contains(new ProjectId(item.project())))
                        .map(item -> {
                            var id = "first:" + item.project();
                            var kind = TaskKind.LARGE_FIRST_EXPERIMENT;
                            var found = task(id, kind, item.project(), item.text(), null, item.since(), null);
                            return new Found(found.of(item.key(), item.name()), null);
                        });
    }

    private Stream<Found> checkIn(Actor reader, LocalDate today) {
        return reader.has(Role.LEADER)
                ? ask(new Own(WEEKS, reader)).owed(today).stream().map(week -> {
                    var kind = TaskKind.WEEK_TO_LOOK_BACK_ON;
                    var number = String.valueOf(week.number());
                    return new Found(
                            task("checkin:" + week, kind, week.toString(), number, null, week.friday(), null), null);
                })
                : Stream.empty();
    }

    /** What the person is asked after publication, until they answer or put it away. */
    Stream<Found> asked(List<Notice> notices) {
        return notices.stream()
                .filter(notice ->
                        notice.kind() == NoticeKind.EFFECT_TO_REVIEW || notice.kind() == NoticeKind.OUTCOME_MISSING)
                .map(notice -> {
                    var outcome = notice.kind() == NoticeKind.OUTCOME_MISSING;
                    var task = task(
                            "notice:" + notice.notice().value(),
                            outcome ? TaskKind.OUTCOME_TO_TELL : TaskKind.EFFECT_TO_REVIEW,
                            notice.postMortem() == null
                                    ? ""
                                    : notice.postMortem().value(),
                            notice.subject(),
                            null,
                            day(notice.notedAt()),
                            null);
                    return new Found(outcome ? task.of(notice.project(), notice.of()) : task, null);
                });
    }

    private static Task task(
            String id,
            TaskKind kind,
            String about,
            String subject,
            @Nullable Money amount,
            LocalDate since,
            @Nullable LocalDate due) {
        return new Task(new TaskId(id), kind, about, subject, null, null, amount, since, due, null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
