package dev.hindcast.timeline.read.entries;

import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.Phrases;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.Happened;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import dev.hindcast.timeline.TimelineQuery.Recorded;
import dev.hindcast.value.events.ValueEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Answers what happened to a project, putting each event into words for the one who reads; what happened to a post-mortem
 * that they may not read is left out.
 *
 * @see "ADR-0053"
 */
@Component
class Timeline {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final TimelineStore store;

    Timeline(TimelineStore store) {
        this.store = store;
    }

    @QueryHandler
    OfProject.Result answer(OfProject query) {
        var rows = store.page(query);
        var names = store.names(mentioned(rows), query.reader());
        return new OfProject.Result(
                rows.stream().map(row -> entry(row, names)).toList(),
                query.page().page(),
                query.page().size(),
                store.count(query));
    }

    @QueryHandler
    Recorded.Result answer(Recorded query) {
        var rows = store.recorded(query);
        var names = store.names(mentioned(rows), query.reader());
        return new Recorded.Result(
                rows.stream()
                        .map(row -> new Happened(
                                row.project() == null ? null : new ProjectId(row.project()), entry(row, names)))
                        .toList(),
                rows.size() < query.most() ? rows.size() : store.count(query));
    }

    /** Whatever may be an identifier or a code in the events. */
    private static Set<String> mentioned(List<EntryRow> rows) {
        var mentioned = new HashSet<String>();
        for (var row : rows) {
            mentioned.add(row.actor());
            collect(EventTypes.JSON.readTree(row.payload()), mentioned);
        }
        return mentioned;
    }

    private static void collect(JsonNode node, Set<String> mentioned) {
        if (node.isString() && node.stringValue().length() <= 64) {
            mentioned.add(node.stringValue());
            mentioned.add("unit:" + node.stringValue());
        }
        node.forEach(part -> collect(part, mentioned));
    }

    /** The event in words for the reader. */
    Entry told(EntryRow row, Actor reader) {
        return entry(row, store.names(mentioned(List.of(row)), reader));
    }

    private static Entry entry(EntryRow row, Names names) {
        var actor = names.person(row.actor());
        return new Entry(
                row.event(),
                row.kind(),
                row.aggregate(),
                row.sequence(),
                row.type(),
                actor + " " + words(row, names),
                row.actor(),
                actor,
                row.recordedAt(),
                row.effective(),
                row.source(),
                EventTypes.JSON.readValue(row.payload(), DATA));
    }

    private static String words(EntryRow row, Names names) {
        var words = switch (EventTypes.read(row.type(), row.payload())) {
            case ProjectEvent event -> new ProjectWords(names, row.actor()).of(event);
            case ExperimentEvent event -> new ExperimentWords(names).of(event);
            case ValueEvent event -> new ValueWords(names).of(event);
            case PostMortemEvent event -> new PostMortemWords(names).of(event);
            default -> row.type();
        };
        return Phrases.tidy(words);
    }
}
