package dev.hindcast.ui.common;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.timeline.TimelineQuery.Entry;
import dev.hindcast.timeline.TimelineQuery.OfProject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was recorded of a project while somebody had a form open, from its timeline, and whether it touches what the form
 * would write.
 *
 * @param opened when the form was
 * @see "ADR-0106"
 */
public record WhatOthersDid(Messages messages, Actor reader, ProjectId project, Instant opened) implements Meanwhile {

    private static final int MOST = 200;
    private static final int TOLD = 3;

    @Override
    public Changes since(long version, Command command, Map<String, Object> touched) {
        var own = recorded().stream()
                .filter(entry -> entry.aggregate().equals(command.aggregate().value()))
                .toList();
        var entries = own.stream().filter(entry -> entry.sequence() > version).toList();
        // What the timeline does not tell yet, or no longer on its first page, may concern everything.
        if (entries.isEmpty() || entries.getLast().sequence() > version + 1) {
            return new Changes(true, words(entries), entries.isEmpty() ? -1 : latest(entries));
        }
        var concerning = entries.stream()
                .filter(entry -> Replacing.of(command.getClass())
                        .filter(replacing -> replacing.writesOver(entry, command, touched))
                        .isPresent())
                .toList();
        return new Changes(!concerning.isEmpty(), words(concerning.isEmpty() ? entries : concerning), latest(entries));
    }

    @Override
    public List<String> told() {
        return words(recorded().stream()
                .filter(entry -> entry.recordedAt().isAfter(opened)
                        && !entry.actor().equals(reader.person().value()))
                .toList());
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream().limit(TOLD).map(Entry::words).toList();
    }

    private static long latest(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::sequence).max().orElseThrow();
    }

    private List<Entry> recorded() {
        try {
            return messages.ask(new OfProject(project, null, Set.of(), PageRequest.first(MOST), reader))
                    .items();
        } catch (DomainRule notToBeHad) {
            return List.of();
        }
    }
}
