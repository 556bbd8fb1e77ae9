package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Seat;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.ValueCommand;
import java.util.Arrays;
import java.util.Optional;

/** Where each requirement of a gate is supplied, and the form that supplies it at once. */
final class MissingPlaces {

    private final ShownProject shown;
    private final ProjectActs acts;

    MissingPlaces(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    /** The address of the screen that supplies it, at the part that does. */
    String href(Missing missing) {
        var page = ProjectNavigation.href(shown.project().key());
        var tab = missing.place() == null ? page : page + "/" + missing.place();
        return requirement(missing.code())
                .filter(requirement -> titleOf(requirement) != null)
                .map(requirement -> UrlState.empty()
                        .with(ProjectNavigation.PART, requirement.name())
                        .href(tab))
                .orElse(tab);
    }

    /** The title of the section that supplies what the address asks for; of experiments, of the tab that does. */
    static Optional<String> titleOf(String part) {
        return requirement(part).map(MissingPlaces::titleOf);
    }

    private static String titleOf(Requirement requirement) {
        return switch (requirement) {
            case OWNER -> "Business owner";
            case PROBLEM, ORIGIN_ENDORSED -> "Problem";
            case KPI -> "KPIs";
            case GOOD_ENOUGH -> "Good enough";
            case DELIVERY_MANAGER, ANALYTICS_TRANSLATOR -> "Seats";
            case DRIVER -> "Value drivers";
            case GO_LIVE_PLANNED -> "Go-live and attestation";
            case COST_PLANNED -> "Costs";
            case LESSONS_ANSWERED -> "Lessons adopted and dismissed";
            case INTEGRATION, USERS_INVOLVED, USERS_TRAINED, PROCESS_OWNER, MONITORING_OWNER ->
                "Readiness for going live";
            case NO_CLAIM_WAITING -> "Claims";
            case PUBLISHED_POST_MORTEM -> "Post-mortems";
            case EXPERIMENT_PLANNED, VALIDATED_EXPERIMENT -> "Experiments";
            case CHARTER_REQUESTED, APPROVER_NOT_FRAMER, FINAL_REVIEW -> null;
        };
    }

    /** A button for the form that supplies it, for whoever may. */
    Optional<Component> deed(Missing missing) {
        return requirement(missing.code()).flatMap(requirement -> switch (requirement) {
            case OWNER -> project(missing, ProjectCommand.ChangeOwner.class, "Name the owner", "Name");
            case PROBLEM -> revise(missing, "problem");
            case ORIGIN_ENDORSED -> endorse(missing);
            case KPI -> project(missing, ProjectCommand.DefineKpi.class, "Define a KPI", "Define");
            case GOOD_ENOUGH ->
                project(missing, ProjectCommand.SetGoodEnough.class, "Set the good-enough criterion", "Set");
            case DELIVERY_MANAGER -> seat(missing, Seat.DELIVERY_MANAGER);
            case ANALYTICS_TRANSLATOR -> seat(missing, Seat.ANALYTICS_TRANSLATOR);
            case DRIVER -> deed(missing, ValueCommand.AddDriver.class, "Add", acts::addDriver);
            case GO_LIVE_PLANNED -> value(missing, ValueCommand.PlanGoLive.class, "Plan the go-live");
            case COST_PLANNED -> value(missing, ValueCommand.PlanCost.class, "Plan a cost");
            case EXPERIMENT_PLANNED ->
                deed(
                        missing,
                        ExperimentCommand.Plan.class,
                        "Plan",
                        () -> acts.planExperiment().open());
            case INTEGRATION, USERS_INVOLVED, USERS_TRAINED, PROCESS_OWNER, MONITORING_OWNER ->
                confirm(missing, requirement);
            case CHARTER_REQUESTED ->
                deed(
                        missing,
                        ProjectCommand.RequestCharter.class,
                        "Ask",
                        () -> acts.project(ProjectCommand.RequestCharter.class, "Ask for the charter")
                                .open());
            case VALIDATED_EXPERIMENT -> decide(missing);
            case FINAL_REVIEW ->
                deed(
                        missing,
                        ProjectCommand.Close.class,
                        "Write it and close",
                        () -> acts.close().open());
            case PUBLISHED_POST_MORTEM ->
                deed(missing, PostMortemCommand.WriteSection.class, "Write", acts::writePostMortem);
            case LESSONS_ANSWERED, APPROVER_NOT_FRAMER, NO_CLAIM_WAITING -> Optional.empty();
        });
    }

    /** Owner, leader and executives may decide to go on without a validated experiment. */
    private Optional<Component> decide(Missing missing) {
        var user = acts.user();
        return user.actor().person().equals(shown.project().framing().owner())
                        || user.has(Role.LEADER)
                        || user.has(Role.EXECUTIVE)
                ? deed(
                        missing,
                        ProjectCommand.RecordDecision.class,
                        "Decide",
                        () -> acts.recordStrategicDecision().open())
                : Optional.empty();
    }

    /** Only the owner endorses, and only what is known to be the team's idea is endorsed. */
    private Optional<Component> endorse(Missing missing) {
        var framing = shown.project().framing();
        if (framing.origin() == null) {
            return revise(missing, "origin");
        }
        return acts.user().actor().person().equals(framing.owner())
                ? project(missing, ProjectCommand.EndorseOrigin.class, "Endorse the origin", "Endorse")
                : Optional.empty();
    }

    /** The form of the whole framing, with the cursor where something is missing. */
    private Optional<Component> revise(Missing missing, String component) {
        return deed(
                missing,
                ProjectCommand.ReviseFraming.class,
                "State",
                () -> acts.reviseFraming().beginAt(component).open());
    }

    private Optional<Component> confirm(Missing missing, Requirement requirement) {
        return Arrays.stream(ReadinessItem.values())
                .filter(item -> item.requirement() == requirement)
                .findFirst()
                .flatMap(item -> deed(
                        missing,
                        ProjectCommand.ConfirmReadiness.class,
                        "Confirm",
                        () -> acts.confirm(item).open()));
    }

    private Optional<Component> seat(Missing missing, Seat seat) {
        return deed(
                missing,
                ProjectCommand.FillSeat.class,
                "Fill",
                () -> acts.fillSeat(seat).open());
    }

    private Optional<Component> project(
            Missing missing, Class<? extends ProjectCommand> command, String title, String words) {
        return deed(missing, command, words, () -> acts.project(command, title).open());
    }

    private Optional<Component> value(Missing missing, Class<? extends ValueCommand> command, String title) {
        return deed(missing, command, "Plan", () -> acts.value(command, title).open());
    }

    private Optional<Component> deed(Missing missing, Class<? extends Command> command, String words, Runnable open) {
        if (!acts.may(command)) {
            return Optional.empty();
        }
        var button = Buttons.quiet(words, open);
        button.setAriaLabel(words + ": " + missing.message());
        return Optional.of(button);
    }

    private static Optional<Requirement> requirement(String code) {
        return Arrays.stream(Requirement.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
    }
}
