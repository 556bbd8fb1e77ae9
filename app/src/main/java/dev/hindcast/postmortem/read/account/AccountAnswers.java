package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.EntryId;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Action;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Entry;
import dev.hindcast.postmortem.PostMortemQuery.GetAttachment;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemQuery.GetRevision;
import dev.hindcast.postmortem.PostMortemQuery.ListReviews;
import dev.hindcast.postmortem.PostMortemQuery.Picture;
import dev.hindcast.postmortem.PostMortemQuery.Revision;
import dev.hindcast.postmortem.PublishingNeeds;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with whole post-mortems and their revisions. */
@Component
class AccountAnswers {

    private final JdbcClient jdbc;
    private final Sight sight;

    AccountAnswers(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @QueryHandler
    GetPostMortem.Result handle(GetPostMortem query) {
        var seen = seen(query.postMortem(), query.reader());
        return new GetPostMortem.Result(jdbc.sql("select * from postmortem.account a" + seen.clause())
                .params(seen.parameters())
                .query((row, number) -> account(row, query.reader()))
                .optional());
    }

    @QueryHandler
    GetRevision.Result handle(GetRevision query) {
        var seen = seen(query.postMortem(), query.reader()).where("r.number = :number", "number", query.revision());
        return new GetRevision.Result(jdbc.sql("select r.content from postmortem.revision r"
                        + " join postmortem.account a on a.post_mortem = r.post_mortem" + seen.clause())
                .params(seen.parameters())
                .query(String.class)
                .optional()
                .map(Papers::readContent));
    }

    @QueryHandler
    GetAttachment.Result handle(GetAttachment query) {
        var seen = seen(query.postMortem(), query.reader())
                .where(
                        "p.attachment = :attachment",
                        "attachment",
                        query.attachment().value());
        return new GetAttachment.Result(jdbc.sql("select p.media_type, p.bytes from postmortem.attachment p"
                        + " join postmortem.account a on a.post_mortem = p.post_mortem" + seen.clause())
                .params(seen.parameters())
                .query((row, number) -> new Picture(row.getString(1), row.getBytes(2)))
                .optional());
    }

    @QueryHandler
    ListReviews.Result handle(ListReviews query) {
        var seen = sight.of(query.reader())
                .where("a.status in ('IN_REVIEW', 'AMENDING')")
                .where("(a.papers ->> 'reviewRequested')::boolean")
                .where(
                        "jsonb_exists(a.papers -> 'review' -> 'reviewers', :me)",
                        "me",
                        query.reader().person().value());
        return new ListReviews.Result(
                jdbc.sql("select * from postmortem.account a" + seen.clause() + " order by a.opened_at, a.post_mortem")
                        .params(seen.parameters())
                        .query(new SummaryRow())
                        .list());
    }

    private Selection seen(PostMortemId postMortem, Actor reader) {
        return sight.of(reader).where("a.post_mortem = :id", "id", postMortem.value());
    }

    private Account account(ResultSet row, Actor reader) throws SQLException {
        var summary = new SummaryRow().mapRow(row, 0);
        var id = summary.postMortem().value();
        var papers = Papers.read(row.getString("papers"));
        var actions = actions(id);
        var brief = row.getBoolean("brief");
        var timeline = new LinkedHashMap<EntryId, Entry>();
        papers.timeline().forEach((event, entry) -> timeline.put(new EntryId(event), entry));
        return new Account(
                summary,
                brief,
                papers.reviewRequested(),
                papers.changesRequested(),
                row.getString("external_key"),
                code(row.getString("unit")),
                papers.published(),
                papers.draft(),
                revisions(id),
                timeline,
                actions,
                papers.improvements(),
                people(SummaryRow.texts(row.getArray("participants"))),
                papers.tags(),
                others("earlier", "recurring", id, reader),
                others("recurring", "earlier", id, reader),
                papers.draft() != null || summary.imported() ? missing(papers.latest(), actions, brief) : List.of(),
                code(papers.review().template()),
                people(papers.review().reviewers()),
                papers.review().remarks(),
                papers.review().newTitle());
    }

    private static Set<PersonId> people(List<String> ids) {
        var people = new LinkedHashSet<PersonId>();
        ids.forEach(id -> people.add(new PersonId(id)));
        return people;
    }

    private static List<Missing> missing(Content text, List<Action> actions, boolean brief) {
        var agreed = actions.stream().anyMatch(action -> action.state() != ActionState.DROPPED);
        return new PublishingNeeds(
                        brief,
                        text.sections().keySet(),
                        text.factors().size(),
                        text.lessons().size(),
                        agreed || text.actionsDeclined() != null,
                        text.learningDeclined() != null)
                .missing();
    }

    private List<Action> actions(String postMortem) {
        return jdbc.sql("select * from postmortem.action where post_mortem = ? order by place")
                .param(postMortem)
                .query(new ActionRow())
                .list();
    }

    private List<Revision> revisions(String postMortem) {
        return jdbc.sql("select * from postmortem.revision where post_mortem = ? order by number")
                .param(postMortem)
                .query((row, number) -> new Revision(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString("published_by")),
                        row.getString("reason")))
                .list();
    }

    /** The post-mortems linked with this one, as far as the reader may read them. */
    private Set<PostMortemId> others(String wanted, String given, String postMortem, Actor reader) {
        var seen = sight.of(reader).where("r." + given + " = :id", "id", postMortem);
        return new LinkedHashSet<>(jdbc.sql("select r." + wanted + " from postmortem.recurrence r"
                        + " join postmortem.account a on a.post_mortem = r." + wanted + seen.clause())
                .params(seen.parameters())
                .query((row, number) -> new PostMortemId(row.getString(1)))
                .list());
    }

    private static @Nullable Code code(@Nullable String code) {
        return code == null ? null : new Code(code);
    }
}
