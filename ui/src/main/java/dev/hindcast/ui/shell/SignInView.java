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

/** Where a person signs in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Hindcast")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("hc-sign-in");
        form.setI18n(words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);

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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("User name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That did not work");
        words.getErrorMessage().setMessage("The user name or the password is wrong. Check both and try again.");
        return words;
    }
}
