package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.Stakeholder;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Who has a stake: how much they can do, how they want to be reached, how they feel, and when they were last heard. */
final class StakeholdersSection {

    private final ShownProject shown;
    private final ProjectActs acts;

    StakeholdersSection(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    Section section() {
        var section = new Section("Stakeholders");
        var people = shown.project().stakeholders();
        if (people.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.USERS, "No stakeholder yet", "Who else will be changed by this, or can say no?"));
        } else {
            var list = new UnorderedList();
            list.addClassNames("hc-cards", "hc-people");
            people.stream()
                    .sorted(Comparator.comparing(Stakeholder::influence)
                            .thenComparing(Stakeholder::interest)
                            .reversed()
                            .thenComparing(Stakeholder::lastContact))
                    .forEach(one -> list.add(card(one)));
            section.show(list);
        }
        if (acts.may(ProjectCommand.AddStakeholder.class)) {
            section.withActions(Buttons.add(
                    "Add a stakeholder",
                    () -> acts.project(ProjectCommand.AddStakeholder.class, "Add a stakeholder")
                            .open()));
        }
        return section;
    }

    private ListItem card(Stakeholder one) {
        var name = shown.name(one.person());
        var item = new ListItem(
                new H3(name),
                Words.badges(
                        Tone.PLAIN.badge("Influence: " + ProjectView.lower(one.influence())),
                        Tone.PLAIN.badge("Interest: " + ProjectView.lower(one.interest()))),
                contact(one));
        var last = one.lastPulse();
        if (last != null) {
            item.add(new PulseTrend(one.pulses()));
            if (last.comment() != null) {
                item.add(new Paragraph("“" + last.comment() + "”"));
            }
        }
        item.addClassName("hc-card");
        var deeds = Words.deeds();
        if (acts.may(ProjectCommand.RecordPulse.class)) {
            var pulse = Buttons.quiet(
                    "Record a pulse", () -> acts.recordPulse(one.person()).open());
            pulse.setAriaLabel("Record a pulse of " + name);
            deeds.add(pulse);
        }
        if (acts.may(ProjectCommand.AddStakeholder.class)) {
            deeds.add(Buttons.edit("Change the stake of " + name, () -> change(one)));
        }
        item.add(deeds);
        return InPlace.keyed(item, one.person());
    }

    private void change(Stakeholder one) {
        acts.project(ProjectCommand.AddStakeholder.class, "Change the stake of " + shown.name(one.person()))
                .given("person", one.person())
                .proposed("interest", one.interest())
                .proposed("influence", one.influence())
                .proposed("channel", one.channel())
                .open();
    }

    private Component contact(Stakeholder one) {
        var today = acts.today();
        var words = ProjectView.muted("Last contact %s%s"
                .formatted(
                        Words.ago(one.lastContact(), today),
                        one.channel() == null ? "" : " · prefers " + one.channel()));
        return isStale(one, today) && shown.project().stage().isActive()
                ? Words.badges(Tone.CARE.badge("Not heard for " + Words.days(one.lastContact(), today)), words)
                : words;
    }

    private static boolean isStale(Stakeholder one, LocalDate today) {
        return ChronoUnit.DAYS.between(one.lastContact(), today) > ProjectDetails.MOST_DAYS_WITHOUT_CONTACT;
    }

    /** How many stakeholders of a running project have not been heard for too long. */
    static long stale(ProjectDetails project, LocalDate today) {
        return project.stakeholders().stream()
                .filter(one -> isStale(one, today))
                .count();
    }

    /** A mark for those who hear only words. */
    static String said(int satisfaction) {
        return Formats.number(satisfaction) + " of 5";
    }
}
