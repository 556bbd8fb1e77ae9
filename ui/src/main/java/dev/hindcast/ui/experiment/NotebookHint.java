package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.tokens.TokenNavigation;

/** How a notebook or a pipeline posts a reading by itself. */
final class NotebookHint extends Details {

    private final ExperimentId experiment;
    private final Code command = new Code();

    NotebookHint(ExperimentId experiment) {
        super("Post readings from a notebook");
        this.experiment = experiment;
        addClassName("hc-notebook");
        var box = new Pre(command);
        box.addClassName("hc-code");
        box.getElement().setAttribute("tabindex", "0");
        var help = new Paragraph(
                new Text("One call for each reading. TOKEN is one of your "),
                new Anchor(TokenNavigation.PATH, "API tokens"),
                new Text("; “effective” may name an earlier day."));
        help.addClassName("hc-hint");
        var copy = Buttons.quiet("Copy", () -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", command.getText());
            Notices.tell("Copied.");
        });
        add(new Div(help, box, copy));
        write("https://hindcast.example");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(url -> write(url.getProtocol() + "://" + url.getAuthority()));
    }

    private void write(String server) {
        command.setText("""
                curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                  -d '{"value": 0.83, "note": "run 12"}' \\
                  %s/api/v1/experiments/%s/record-reading""".formatted(server, experiment));
    }
}
