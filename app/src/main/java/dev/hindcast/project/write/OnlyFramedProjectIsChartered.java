package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A charter is asked for, approved or rejected while the project is framed. */
record OnlyFramedProjectIsChartered(Stage stage) implements Rule {

    @Override
    public void verify() {
        if (stage != Stage.FRAMED) {
            throw DomainRule.conflict(
                    "only-framed-project-is-chartered", "The charter is settled: the project is %s.".formatted(stage));
        }
    }
}
