package dev.hindcast.postmortem.write;

import dev.hindcast.postmortem.Beginnings;
import dev.hindcast.postmortem.Beginnings.Beginning;
import dev.hindcast.postmortem.PostMortemCommand.Open;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.postmortem.events.TemplateChosen;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Occasion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft begins with; a source that tells a whole history tells its texts itself. */
record Begun(Open command, @Nullable String project, Beginning beginning) {

    static Begun by(Open command, @Nullable ProjectFacts about, Occasion occasion, Beginnings beginnings) {
        var project = about == null ? null : about.project();
        var beginning = occasion.source().mayStateThePast()
                ? Beginning.EMPTY
                : beginnings.of(command, project, about != null && about.stoppedOn() != null);
        var template = command.template();
        if (template != null && beginning.template().isEmpty()) {
            throw DomainRule.unacceptable(
                    "template", "template-unknown", "There is no template '%s'.".formatted(template));
        }
        return new Begun(command, project == null ? null : project.value(), beginning);
    }

    List<PostMortemEvent> events() {
        var events = new ArrayList<PostMortemEvent>();
        var postMortem = command.postMortem().value();
        beginning.template().ifPresent(code -> events.add(new TemplateChosen(postMortem, project, code.value())));
        for (var section : Section.values()) {
            var text = beginning.sections().get(section);
            if (text != null) {
                events.add(new SectionWritten(postMortem, project, section.name(), text.value()));
            }
        }
        return events;
    }
}
