package dev.hindcast.ui.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.hindcast.desk.Unsubscribing;
import dev.hindcast.ui.common.Buttons;

/** Where the link in a mail leads that ends the mails: it asks once, and needs no sign-in. */
@Route(value = "unsubscribe/:token", autoLayout = false)
@PageTitle("Unsubscribe · Hindcast")
@AnonymousAllowed
class UnsubscribeView extends Main implements BeforeEnterObserver {

    private final Unsubscribing mails;
    private final Div words = new Div();

    UnsubscribeView(Unsubscribing mails) {
        this.mails = mails;
        addClassName("hc-sign-in");
        var logo = new Image("hindcast.svg", "");
        logo.addClassName("hc-logo");
        var intro = new Div(logo, new H1("Mails from Hindcast"), words);
        intro.addClassName("hc-sign-in-intro");
        var card = new Div(intro);
        card.addClassName("hc-sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        words.removeAll();
        if (mails.isKnown(token)) {
            words.add(
                    new Paragraph("End both reminders and the digest? Your inbox still tells what waits for you."),
                    Buttons.primary("Unsubscribe", () -> end(token)));
        } else {
            words.add(new Paragraph("This link is not known, or not any more."), new Anchor("", "To Hindcast"));
        }
    }

    private void end(String token) {
        mails.unsubscribe(token);
        words.removeAll();
        words.add(
                new Paragraph(
                        "Done: nothing more is mailed to you. In your inbox you can choose otherwise at any time."),
                new Anchor("inbox", "To your inbox"));
    }
}
