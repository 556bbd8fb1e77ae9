package dev.hindcast.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.hindcast.people.TokenSecret;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Notices;

/** Shows a new token, this once. */
final class IssuedToken extends Dialog {

    IssuedToken(TokenSecret secret) {
        super("Your new token");
        addClassName("hc-dialog");
        setCloseOnOutsideClick(false);
        var token = new TextField("Token");
        token.setValue(secret.token());
        token.setReadOnly(true);
        token.setAutoselect(true);
        token.addClassName("hc-grow");
        var copy = Buttons.plain("Copy", () -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", secret.token());
            Notices.done("Copied.");
        });
        copy.setIcon(VaadinIcon.COPY_O.create());
        var row = new Div(token, copy);
        row.addClassName("hc-token");
        var example = new Pre();
        example.addClassName("hc-token-example");
        example.getElement().setAttribute("tabindex", "0");
        getElement()
                .executeJs("return window.location.origin")
                .then(
                        String.class,
                        origin -> example.setText("curl -H 'Authorization: Bearer %s' %s/api/v1/projects"
                                .formatted(secret.token(), origin)));
        add(
                new Paragraph("Keep it like a password: it is shown this once, and whoever has it acts in your name."),
                row,
                example);
        getFooter().add(new Button("I have kept it", click -> close()));
    }
}
