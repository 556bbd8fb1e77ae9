package dev.hindcast.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Locale;

/** Where a person signs in. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@PageTitle("Sign in · Hindcast")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    static final String ROUTE = "login";
    private static final String REFUSED = "error";

    /** Why a sign-in failed, and what to do. */
    enum Refusal {
        WRONG("That did not work", "The user name or the password is wrong. Check both and try again."),
        TOO_OFTEN("Too many attempts", "Signing in has failed too often. Wait a minute, then try again."),
        UNAVAILABLE("Not possible just now", "The database does not answer. Try again in a few seconds.");

        private final String title;
        private final String message;

        Refusal(String title, String message) {
            this.title = title;
            this.message = message;
        }
    }

    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("hc-sign-in");
        form.setI18n(words());
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);

        var logo = new Image("hindcast.svg", "");
        logo.addClassName("hc-logo");
        var intro = new Div(
                logo,
                new H1("Hindcast"),
                new Paragraph("What data-science projects are worth, and what their failures taught."));
        intro.addClassName("hc-sign-in-intro");
        var card = new Div(intro, form);
        card.addClassName("hc-sign-in-card");
        add(card);
    }

    /** The sign-in page that says why the last attempt failed. */
    static String address(Refusal refusal) {
        return "/%s?%s=%s".formatted(ROUTE, REFUSED, refusal.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var refused = event.getLocation().getQueryParameters().getSingleParameter(REFUSED);
        refused.ifPresent(name -> explain(refusal(name)));
        form.setError(refused.isPresent());
    }

    private static Refusal refusal(String name) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Refusal.WRONG);
    }

    private void explain(Refusal refusal) {
        var words = words();
        words.getErrorMessage().setTitle(refusal.title);
        words.getErrorMessage().setMessage(refusal.message);
        form.setI18n(words);
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("User name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        return words;
    }
}
