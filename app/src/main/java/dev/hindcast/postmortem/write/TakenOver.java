package dev.hindcast.postmortem.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.postmortem.Certainty;
import dev.hindcast.postmortem.ImportedIds;
import dev.hindcast.postmortem.PostMortemCommand.ImportPostMortem;
import dev.hindcast.postmortem.PublishingNeeds;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.shared.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A post-mortem of another system as it is taken over, with what it lacks. */
record TakenOver(ImportPostMortem command, @Nullable String project, OrganisationFacts organisation) {

    TakenOver {
        if (command.unit() != null) {
            new UnitIsKnown("unit", command.unit(), organisation).verify();
        }
        for (var cause : command.causes()) {
            new CauseIsOffered(cause, organisation).verify();
        }
    }

    PostMortemImported as(int revision) {
        return new PostMortemImported(
                command.postMortem().value(),
                project,
                revision,
                (project == null ? Subject.INCIDENT : Subject.PROJECT).name(),
                command.externalKey().value(),
                command.title().value(),
                command.unit() == null ? null : command.unit().value(),
                command.publishedOn(),
                sections(),
                IntStream.range(0, command.causes().size())
                        .mapToObj(this::factor)
                        .toList(),
                IntStream.range(0, command.lessons().size())
                        .mapToObj(this::lesson)
                        .toList(),
                Words.of(command.tags()),
                missing());
    }

    private Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        for (var section : Section.values()) {
            var text = command.sections().get(section);
            if (text != null) {
                sections.put(section.name(), text.value());
            }
        }
        return sections;
    }

    private PostMortemImported.Factor factor(int place) {
        var cause = command.causes().get(place);
        return new PostMortemImported.Factor(
                ImportedIds.factor(command.postMortem(), place).value(),
                cause.value(),
                CauseIsOffered.label(cause, organisation),
                Certainty.SUSPECTED.name());
    }

    private PostMortemImported.Lesson lesson(int place) {
        var lesson = command.lessons().get(place);
        return new PostMortemImported.Lesson(
                ImportedIds.lesson(command.postMortem(), place).value(),
                lesson.statement().value(),
                lesson.advice() == null ? null : lesson.advice().value());
    }

    private List<String> missing() {
        return new PublishingNeeds(
                        false,
                        command.sections().keySet(),
                        command.causes().size(),
                        command.lessons().size(),
                        false,
                        false)
                .missing().stream().map(Missing::code).toList();
    }
}
