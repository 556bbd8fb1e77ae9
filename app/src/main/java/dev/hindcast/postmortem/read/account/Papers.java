package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.Entry;
import dev.hindcast.postmortem.PostMortemQuery.Improvement;
import dev.hindcast.postmortem.PostMortemQuery.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All of a post-mortem that lists do not need; kept as JSON. */
record Papers(
        @Nullable Content published,
        @Nullable Content draft,
        @Nullable String amendReason,
        boolean reviewRequested,
        @Nullable String changesRequested,
        Map<String, Entry> timeline,
        List<Improvement> improvements,
        List<String> tags,
        Review review) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whoever was asked to review the draft, what was said about it, the template it follows, and its new title. */
    record Review(
            @Nullable String template,
            List<String> reviewers,
            List<Remark> remarks,
            @Nullable String newTitle) {

        static final Review NONE = new Review(null, List.of(), List.of(), null);

        Review {
            reviewers = List.copyOf(reviewers);
            remarks = List.copyOf(remarks);
        }

        Review by(List<String> people) {
            return new Review(template, people, remarks, newTitle);
        }

        Review with(Remark remark) {
            return new Review(
                    template,
                    reviewers,
                    Stream.concat(remarks.stream(), Stream.of(remark)).toList(),
                    newTitle);
        }

        Review titled(String title) {
            return new Review(template, reviewers, remarks, title);
        }
    }

    /** Papers that were written before there were reviews have none. */
    @SuppressWarnings("NullAway")
    Papers {
        review = review == null ? Review.NONE : review;
    }

    static Papers opened() {
        return new Papers(null, Contents.EMPTY, null, false, null, Map.of(), List.of(), List.of(), Review.NONE);
    }

    static Papers imported(Content content, List<String> tags) {
        return new Papers(content, null, null, false, null, Map.of(), List.of(), tags, Review.NONE);
    }

    static Papers read(String json) {
        return JSON.readValue(json, Papers.class);
    }

    static Content readContent(String json) {
        return JSON.readValue(json, Content.class);
    }

    static String json(Content content) {
        return JSON.writeValueAsString(content);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** The draft while one is open, else the published text. */
    Content latest() {
        var latest = draft != null ? draft : published;
        return latest != null ? latest : Contents.EMPTY;
    }

    Papers drafted(UnaryOperator<Content> next) {
        return draft == null ? this : withTexts(published, next.apply(draft));
    }

    Papers withTexts(@Nullable Content newPublished, @Nullable Content newDraft) {
        return new Papers(
                newPublished,
                newDraft,
                amendReason,
                reviewRequested,
                changesRequested,
                timeline,
                improvements,
                tags,
                review);
    }

    Papers publishing(Content content) {
        return new Papers(
                content,
                null,
                null,
                false,
                null,
                timeline,
                improvements,
                tags,
                new Review(review.template(), List.of(), List.of(), null));
    }

    Papers amending(String reason) {
        return new Papers(published, published, reason, false, null, timeline, improvements, tags, review);
    }

    /** In a review by nobody in particular, until somebody is asked. */
    Papers inReview() {
        return new Papers(
                published, draft, amendReason, true, null, timeline, improvements, tags, review.by(List.of()));
    }

    Papers with(Review newReview) {
        return new Papers(
                published,
                draft,
                amendReason,
                reviewRequested,
                changesRequested,
                timeline,
                improvements,
                tags,
                newReview);
    }

    Papers askedFor(String reviewer) {
        return with(review.by(Stream.concat(review.reviewers().stream(), Stream.of(reviewer))
                .distinct()
                .toList()));
    }

    /** Holds at once while nothing is published, else with the next text. */
    Papers titled(String title) {
        return published == null ? this : with(review.titled(title));
    }

    Papers with(Remark remark) {
        return with(review.with(remark));
    }

    Papers following(String template) {
        return with(new Review(template, review.reviewers(), review.remarks(), review.newTitle()));
    }

    Papers withChangesRequested(String comment) {
        return new Papers(published, draft, amendReason, false, comment, timeline, improvements, tags, review);
    }

    Papers with(String event, UnaryOperator<Entry> next) {
        var entries = new LinkedHashMap<>(timeline);
        entries.put(event, next.apply(entries.getOrDefault(event, new Entry(false, null))));
        return new Papers(
                published, draft, amendReason, reviewRequested, changesRequested, entries, improvements, tags, review);
    }

    Papers with(Improvement improvement) {
        var more = new ArrayList<>(improvements);
        more.add(improvement);
        return new Papers(
                published, draft, amendReason, reviewRequested, changesRequested, timeline, more, tags, review);
    }

    Papers withTags(List<String> newTags) {
        return new Papers(
                published,
                draft,
                amendReason,
                reviewRequested,
                changesRequested,
                timeline,
                improvements,
                newTags,
                review);
    }
}
