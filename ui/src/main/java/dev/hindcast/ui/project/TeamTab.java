package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Section;

/** Who works on the project and who has a stake in it. */
class TeamTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    TeamTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        addClassName("hc-stack");
        add(owner(), new SeatsSection(shown, acts).section(), new StakeholdersSection(shown, acts).section());
    }

    private Section owner() {
        var owner = shown.project().framing().owner();
        var section = new Section(
                "Business owner",
                owner == null
                        ? Words.hint("Nobody yet. Whose process changes, and who answers for the value?")
                        : Words.strong(shown.name(owner)));
        if (acts.may(ProjectCommand.ChangeOwner.class)) {
            section.withActions(Buttons.edit(
                    "Change the owner",
                    () -> acts.project(ProjectCommand.ChangeOwner.class, "Change the owner")
                            .open()));
        }
        return section;
    }
}
