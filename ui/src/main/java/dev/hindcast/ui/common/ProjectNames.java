package dev.hindcast.ui.common;

import com.vaadin.flow.spring.annotation.UIScope;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The keys and names of projects where only their identifiers are kept; asked once for each browser tab. */
@Component
@UIScope
public class ProjectNames {

    private static final int REMEMBERED = 500;

    private record Named(String key, String name) {}

    private final Messages messages;
    private final Map<ProjectId, Named> known = new LinkedHashMap<>();

    ProjectNames(Messages messages) {
        this.messages = messages;
    }

    /** The key, which never changes; the identifier of a project that is unknown. */
    public String key(ProjectId project) {
        return named(project).key();
    }

    public String name(ProjectId project) {
        return named(project).name();
    }

    private Named named(ProjectId project) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(project, this::ask);
    }

    private Named ask(ProjectId project) {
        try {
            var details = messages.ask(new ProjectPage(project)).project();
            return new Named(details.key(), details.name());
        } catch (DomainRule unknown) {
            return new Named(project.value(), project.value());
        }
    }
}
