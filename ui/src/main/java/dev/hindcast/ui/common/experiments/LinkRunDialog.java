package dev.hindcast.ui.common.experiments;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.hindcast.experiment.ExperimentCommand.LinkRun;
import dev.hindcast.experiment.ExperimentCommand.RecordReading;
import dev.hindcast.experiment.ExperimentQuery.ReadRun;
import dev.hindcast.experiment.ExperimentQuery.RecentRuns;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentQuery.TrackingServer;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.TrackedRun;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.WebAddress;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Fields;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Links a run of MLflow or Weights &amp; Biases and keeps what it came to. Where a tracking server is configured a run is
 * chosen or read by its address; anywhere its figures can be pasted.
 */
final class LinkRunDialog {

    private final Messages messages;
    private final Summary experiment;
    private final Consumer<String> done;
    private final FormDialog dialog = new FormDialog("Link a run", "Save");
    private final TextField address = Inputs.text("Address of the run", WebAddress.MAX_LENGTH);
    private final TextField name = Inputs.line("Name (optional)");
    private final TextArea metrics = Inputs.paragraph("Metrics");
    private final TextArea parameters = Inputs.paragraph("Parameters");
    private final Checkbox reading = Inputs.yes("Record it as a reading too");

    LinkRunDialog(Messages messages, Summary experiment, Consumer<String> done) {
        this.messages = messages;
        this.experiment = experiment;
        this.done = done;
        var server = messages.ask(new TrackingServer());
        if (server.isConfigured()) {
            dialog.content(latest());
        }
        dialog.add("url", address);
        if (server.isConfigured()) {
            dialog.content(new Div(Buttons.quiet("Read it from MLflow", () -> read(address.getValue()))));
        }
        dialog.add("name", name);
        dialog.add("metrics", metrics);
        dialog.add("parameters", parameters);
        dialog.content(reading);
        address.setPlaceholder("https://…/runs/…");
        address.setHelperText(
                "As copied from MLflow or Weights & Biases. Links perish: what the run came to is kept here.");
        metrics.setHelperText("One in each line, as recall = 0.83, or JSON such as wandb-summary.json");
        parameters.setHelperText("The same way, as max_depth = 6");
        metrics.setValueChangeMode(ValueChangeMode.LAZY);
        metrics.addValueChangeListener(change -> offerReading());
        reading.setVisible(false);
        dialog.onSubmit(this::give);
    }

    void open() {
        dialog.open();
    }

    private ComboBox<TrackedRun> latest() {
        var box = new ComboBox<TrackedRun>("Latest runs");
        box.setItems(query -> runs(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(LinkRunDialog::words);
        box.setPlaceholder("Name of the run or its experiment");
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue());
            }
        });
        return box;
    }

    private List<TrackedRun> runs(String text) {
        try {
            return messages.ask(new RecentRuns(text)).runs();
        } catch (DomainRule away) {
            Notices.problem(away.getMessage());
            return List.of();
        }
    }

    private static String words(TrackedRun run) {
        return (run.name() == null ? run.run() : run.name())
                + (run.experiment() == null ? "" : " · " + run.experiment())
                + (run.startedAt() == null ? "" : " · " + Formats.moment(run.startedAt()));
    }

    private void read(String wanted) {
        try {
            show(messages.ask(new ReadRun(wanted)).run());
        } catch (DomainRule none) {
            address.setErrorMessage(none.getMessage());
            address.setInvalid(true);
        }
    }

    private void show(TrackedRun run) {
        address.setInvalid(false);
        address.setValue(run.url());
        name.setValue(run.name() == null ? "" : run.name());
        metrics.setValue(RunText.lines(run.metrics()));
        parameters.setValue(RunText.lines(run.parameters()));
        offerReading();
        Notices.tell("Read from MLflow: %d metrics, %d parameters%s.%s"
                .formatted(
                        run.metrics().size(),
                        run.parameters().size(),
                        run.omitted() == 0
                                ? ""
                                : "; %d left out, being no numbers or too many".formatted(run.omitted()),
                        circumstance(run)));
    }

    private static String circumstance(TrackedRun run) {
        return switch (run.status()) {
            case TrackedRun.DELETED -> " It is deleted there: its link will perish.";
            case TrackedRun.RUNNING -> " It still runs: link it again once it is finished.";
            case null, default -> "";
        };
    }

    /** What the run says of the metric that the experiment is judged by, if it says anything. */
    private Optional<BigDecimal> measured() {
        var wanted = experiment.criterion().metric().value();
        try {
            return RunText.metrics(metrics.getValue()).entrySet().stream()
                    .filter(one -> one.getKey().equalsIgnoreCase(wanted))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (InvalidInput notYet) {
            return Optional.empty();
        }
    }

    private void offerReading() {
        var value = experiment.state() == ExperimentState.RUNNING ? measured() : Optional.<BigDecimal>empty();
        reading.setVisible(value.isPresent());
        value.ifPresent(found -> reading.setLabel("Record %s = %s as a reading too"
                .formatted(experiment.criterion().metric(), Formats.number(found))));
        reading.setValue(value.isPresent());
    }

    private void give(Fields.Reading in) {
        var url = in.text(address, WebAddress::new);
        var called = in.lineIfAny(name);
        var numbers = in.text(metrics, RunText::metrics);
        var words = in.text(parameters, RunText::values);
        messages.send(new LinkRun(experiment.experiment(), url, called, numbers, words));
        if (reading.isVisible() && reading.getValue()) {
            measured()
                    .ifPresent(value -> messages.send(new RecordReading(
                            experiment.experiment(),
                            Numbers.rounded(value),
                            new Paragraph(called == null ? url.value() : called.value()))));
        }
        done.accept("Link a run");
    }
}
