package dev.hindcast.ui.common.experiments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery.GetExperiment;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectDetails.Seating;
import dev.hindcast.project.ProjectDetails.Stakeholder;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Wording;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.WhatOthersDid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done with an experiment: buttons for what its state allows, each with its form. */
public final class ExperimentActs {

    /** A timebox grows by so many days unless said otherwise. */
    private static final int DAYS_MORE = 14;

    private final Messages messages;
    private final Directory directory;
    private final CommandForms forms;
    private final Actor user;
    private final Predicate<Class<? extends Command>> may;
    private final Consumer<Summary> postMortem;
    private final Runnable refresh;

    /**
     * Acts for the user.
     *
     * @param may whether the user may give the command at all
     * @param postMortem writes one about an experiment
     * @param refresh called after each deed
     */
    public ExperimentActs(
            Messages messages,
            Directory directory,
            CommandForms forms,
            Actor user,
            Predicate<Class<? extends Command>> may,
            Consumer<Summary> postMortem,
            Runnable refresh) {
        this.messages = messages;
        this.directory = directory;
        this.forms = forms;
        this.user = user;
        this.may = may;
        this.postMortem = postMortem;
        this.refresh = refresh;
    }

    /** The buttons for what can be done now, what comes next first. */
    public Div bar(Summary experiment) {
        var bar = new Div(buttons(experiment).toArray(Component[]::new));
        bar.addClassName("hc-actions");
        return bar;
    }

    private List<Component> buttons(Summary experiment) {
        var buttons = new ArrayList<Component>();
        var state = experiment.state();
        if (state == ExperimentState.PLANNED) {
            if (bears(experiment)) {
                offer(buttons, experiment, ExperimentCommand.AcceptRisk.class, "Accept the risk");
                offer(buttons, experiment, ExperimentCommand.DeclineRisk.class, "Decline the risk");
            }
            offer(buttons, experiment, ExperimentCommand.Start.class, "Start");
            offer(buttons, experiment, ExperimentCommand.RequestBuyIn.class, "Ask for buy-in");
        }
        if (state == ExperimentState.RUNNING) {
            offer(buttons, experiment, ExperimentCommand.RecordReading.class, "Record a reading");
            offer(buttons, experiment, ExperimentCommand.Conclude.class, "Conclude");
        }
        offer(buttons, experiment, ExperimentCommand.CaptureInsight.class, "Capture an insight");
        offer(buttons, experiment, ExperimentCommand.LinkRun.class, "Link a run");
        if (state == ExperimentState.PLANNED || state == ExperimentState.RUNNING) {
            offer(buttons, experiment, ExperimentCommand.ExtendTimebox.class, "Extend the timebox");
            offer(buttons, experiment, ExperimentCommand.RaiseBudget.class, "Raise the budget");
            offer(buttons, experiment, ExperimentCommand.Abandon.class, "Abandon");
        }
        var failed = state == ExperimentState.ABANDONED
                || experiment.verdict() != null && experiment.verdict() != Verdict.VALIDATED;
        if (failed && may.test(PostMortemCommand.Open.class)) {
            buttons.add(Buttons.quiet("Write a post-mortem", experiment.title(), () -> postMortem.accept(experiment)));
        }
        return buttons;
    }

    /** A button for one deed; none unless the user may do it. */
    public Component[] button(Summary experiment, Class<? extends ExperimentCommand> command, String words) {
        var buttons = new ArrayList<Component>();
        offer(buttons, experiment, command, words);
        return buttons.toArray(Component[]::new);
    }

    private void offer(
            List<Component> buttons, Summary experiment, Class<? extends ExperimentCommand> command, String words) {
        if (may.test(command)) {
            Runnable open = () -> open(experiment, command, words);
            // What comes next stands out.
            buttons.add(Buttons.about(
                    buttons.isEmpty() ? Buttons.plain(words, open) : Buttons.quiet(words, open), experiment.title()));
        }
    }

    private void open(Summary experiment, Class<? extends ExperimentCommand> command, String words) {
        if (command == ExperimentCommand.LinkRun.class) {
            linkRun(experiment);
        } else {
            form(experiment, command, words).open();
        }
    }

    /** Asks for the run of a tracking tool to link. */
    public void linkRun(Summary experiment) {
        new LinkRunDialog(messages, experiment, this::done).open();
    }

    /** A form for one deed, with what helps to fill it in. */
    public CommandForm form(Summary experiment, Class<? extends ExperimentCommand> command, String words) {
        var form = forms.form(command, words)
                .given("experiment", experiment.experiment())
                .version(
                        () -> version(messages, directory, experiment.experiment()),
                        new WhatOthersDid(messages, user, experiment.project(), directory.now()))
                .done(receipt -> done(words));
        if (command == ExperimentCommand.RequestBuyIn.class) {
            return form.choices("person", bearers(experiment))
                    .fromToday()
                    .hint("The owner or a stakeholder who is to bear the risk. The request lands in their inbox.");
        }
        if (command == ExperimentCommand.Conclude.class) {
            return form.without(Verdict.ABANDONED)
                    .hint(soFar(experiment))
                    .advice(values -> contradiction(experiment, values));
        }
        if (command == ExperimentCommand.RecordReading.class) {
            return form.hint(ExperimentMarks.criterion(experiment.criterion()) + " would be a success.")
                    .advice(values -> meeting(experiment, values));
        }
        if (command == ExperimentCommand.ExtendTimebox.class) {
            return form.proposed("days", DAYS_MORE)
                    .hint("Its timebox is %s now; say by how many it grows, and why."
                            .formatted(Wording.days(experiment.timeboxDays())));
        }
        if (command == ExperimentCommand.RaiseBudget.class) {
            return form.proposed("budget", experiment.budget())
                    .in("budget", experiment.budget().currency())
                    .hint("Its budget is %s now; say what it is to be, and why."
                            .formatted(Formats.money(experiment.budget())));
        }
        return form;
    }

    /** The version of an experiment as it is now; none is older than -1. */
    public static long version(Messages messages, Directory directory, ExperimentId experiment) {
        return messages.ask(new GetExperiment(experiment, directory.today()))
                .experiment()
                .map(detail -> detail.summary().version())
                .orElse(-1L);
    }

    private static String soFar(Summary experiment) {
        var wanted = ExperimentMarks.criterion(experiment.criterion());
        if (experiment.lastReading() == null) {
            return "Nothing was read yet. Success: " + wanted + ".";
        }
        return "The last reading is %s: it %s the criterion, %s."
                .formatted(
                        Formats.number(experiment.lastReading()),
                        Boolean.TRUE.equals(experiment.criterionMet()) ? "meets" : "misses",
                        wanted);
    }

    /** Says that the verdict is not what the last reading says, until that is explained. */
    private static String contradiction(Summary experiment, Map<String, Object> values) {
        var verdict = values.get("verdict");
        if (verdict == null || values.get("explanation") != null) {
            return "";
        }
        var met = experiment.criterionMet();
        var agrees =
                met == null ? verdict == Verdict.INCONCLUSIVE : verdict == (met ? Verdict.VALIDATED : Verdict.REFUTED);
        if (verdict == Verdict.ABANDONED) {
            return "An experiment is given up by abandoning it.";
        }
        return agrees ? "" : "The last reading does not say so: explain why the verdict differs.";
    }

    private static String meeting(Summary experiment, Map<String, Object> values) {
        return values.get("value") instanceof BigDecimal value
                ? experiment.criterion().isMetBy(value) ? "Meets the criterion." : "Misses the criterion."
                : "";
    }

    /** Whether the user may be one who bears the risk; the rule knows for certain. */
    private boolean bears(Summary experiment) {
        return experiment.askedForBuyIn().contains(user.person())
                || user.has(Role.BUSINESS_OWNER)
                || user.has(Role.EXECUTIVE);
    }

    /** The owner and the stakeholders who do not deliver, without those who are asked already. */
    private List<Choice> bearers(Summary experiment) {
        var project = messages.ask(new ProjectPage(experiment.project())).project();
        var delivering = project.seats().stream()
                .filter(seating -> seating.until() == null && seating.seat().delivers())
                .map(Seating::person)
                .collect(Collectors.toSet());
        var names = directory.names();
        return Stream.concat(
                        Stream.ofNullable(project.framing().owner()),
                        project.stakeholders().stream()
                                .map(Stakeholder::person)
                                .filter(one -> !delivering.contains(one)))
                .filter(Objects::nonNull)
                .distinct()
                .filter(person -> !experiment.askedForBuyIn().contains(person))
                .map(person -> new Choice(person.value(), names.of(person.value())))
                .toList();
    }

    private void done(String words) {
        Notices.done(words + ": recorded.");
        refresh.run();
    }
}
