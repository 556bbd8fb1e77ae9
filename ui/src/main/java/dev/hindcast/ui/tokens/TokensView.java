package dev.hindcast.ui.tokens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.people.PeopleQuery.OwnTokens;
import dev.hindcast.people.TokenCommand.IssueToken;
import dev.hindcast.people.TokenCommand.RevokeToken;
import dev.hindcast.people.TokenId;
import dev.hindcast.people.TokenSecret;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** A person's own tokens: what each is for, until when it holds, when it was used; new ones, and taking them back. */
@Route(TokenNavigation.PATH)
@PageTitle("API tokens · Hindcast")
@PermitAll
class TokensView extends Page implements BeforeEnterObserver {

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final Div body = new Div();

    TokensView(Messages messages, CurrentUser user, Directory directory) {
        super("API tokens");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        subtitle("Let a notebook or a script act in your name, with your roles, without your password.");
        actions(Buttons.primary("New token", this::issue));
        var docs = new Anchor("api/docs", "The REST interface, to try out");
        docs.getElement().setAttribute("router-ignore", true);
        docs.setTarget("_blank");
        add(body, docs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var tokens = messages.ask(new OwnTokens(user.actor())).tokens();
        if (tokens.isEmpty()) {
            InPlace.show(
                    body,
                    new EmptyState(
                            VaadinIcon.KEY_O,
                            "No token yet",
                            "A token is sent with each request, such as the readings that a notebook posts."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        tokens.forEach(token -> list.add(card(token)));
        InPlace.show(body, list);
    }

    private ListItem card(OwnTokens.Token token) {
        var over = token.expiresOn().isBefore(directory.today());
        var facts = new Div(
                over
                        ? Tone.CARE.badge("Expired " + Formats.date(token.expiresOn()))
                        : Tone.PLAIN.badge("Until " + Formats.date(token.expiresOn())),
                new Span("Issued " + Formats.date(token.issuedOn())),
                new Span(token.lastUsedOn() == null ? "never used" : "last used " + Formats.date(token.lastUsedOn())),
                Buttons.quiet("Revoke", () -> revoke(token)));
        if (token.readOnly()) {
            facts.addComponentAtIndex(1, Tone.PLAIN.badge("Only reads"));
        }
        facts.addClassNames("hc-actions", "hc-small");
        var card = new ListItem(new H2(token.name()), facts);
        card.addClassName("hc-card");
        return InPlace.keyed(card, token.token());
    }

    private void issue() {
        var dialog = new FormDialog("New token", "Issue the token");
        var name = dialog.add("name", Inputs.line("What it is for"));
        var expires = dialog.add("expires", Inputs.date("Last day"));
        var today = directory.today();
        expires.setMin(today);
        expires.setMax(today.plusDays(IssueToken.MOST_DAYS));
        expires.setValue(today.plusDays(IssueToken.USUAL_DAYS));
        var readOnly = dialog.add("readOnly", Inputs.yes("It may only read"));
        dialog.onSubmit(in -> {
            var secret = TokenSecret.fresh();
            messages.send(new IssueToken(
                    new TokenId(UUID.randomUUID().toString()),
                    secret,
                    in.line(name),
                    expires.getValue(),
                    readOnly.getValue()));
            refresh();
            new IssuedToken(secret).open();
        });
        dialog.open();
    }

    private void revoke(OwnTokens.Token token) {
        Dialogs.confirm(
                "Revoke “%s”?".formatted(token.name()),
                "Whatever uses it is let in no more, at once.",
                "Revoke",
                () -> {
                    messages.send(new RevokeToken(token.token()));
                    refresh();
                });
    }
}
