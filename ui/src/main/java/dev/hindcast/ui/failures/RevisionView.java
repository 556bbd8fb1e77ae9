package dev.hindcast.ui.failures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Content;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemQuery.GetRevision;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.UrlState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A published revision, or the draft, beside an earlier one with what has changed, or alone. */
@Route(FailureNavigation.SEARCH + "/:id/revisions/:number")
@PermitAll
class RevisionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "draft";
    private static final String BESIDE = "beside";
    private static final int ALONE = 0;

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final Select<Integer> beside = new Select<>();
    private final Div body = new Div();
    private PostMortemId id;
    private String number = "";
    private String title = "Revision";

    RevisionView(Messages messages, CurrentUser user, Directory directory) {
        super("Revision");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        beside.setLabel("Beside");
        beside.setWidth("20rem");
        beside.addClassName("hc-fit");
        beside.setItemLabelGenerator(
                one -> one == ALONE ? "Nothing, only the text" : "Revision " + one + ", with what has changed");
        beside.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(UrlState.empty()
                                .with(BESIDE, change.getValue())
                                .href(FailureNavigation.href(id) + "/revisions/" + number));
            }
        });
        var filters = new Div(beside);
        filters.addClassName("hc-filters");
        add(filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(FailureView::identifier).orElseThrow(NotFoundException::new);
        number = event.getRouteParameters().get("number").orElse("");
        var account = messages.ask(new GetPostMortem(id, user.actor()))
                .postMortem()
                .orElseThrow(() -> new NotFoundException("There is no post-mortem " + id + " that you may read."));
        var shown = shown(account);
        var latest = number.equals(DRAFT) ? account.revisions().size() + 1 : Integer.parseInt(number);
        var earlier = IntStream.rangeClosed(1, account.revisions().size())
                .filter(one -> one != latest)
                .boxed()
                .toList();
        var choices = new ArrayList<>(List.of(ALONE));
        choices.addAll(earlier);
        var chosen = UrlState.of(event.getLocation())
                .get(BESIDE, Integer::valueOf)
                .filter(choices::contains)
                .orElse(earlier.contains(latest - 1) ? latest - 1 : ALONE);
        beside.setItems(choices);
        beside.setValue(chosen);
        title = account.summary().title();
        heading(title);
        subtitle(about(account));
        actions(Buttons.plain("Back to the document", () -> FailureNavigation.read(id)));
        body.removeAll();
        if (chosen == ALONE) {
            var document = new Div();
            document.addClassName("hc-document");
            AccountText.of(id).chapters(shown).forEach(chapter -> document.add(chapter.shown()));
            body.add(document);
        } else {
            body.add(new Comparison(
                    "Revision " + chosen,
                    revision(chosen),
                    number.equals(DRAFT) ? "The draft" : "Revision " + number,
                    shown));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hindcast";
    }

    private Content shown(Account account) {
        if (number.equals(DRAFT)) {
            if (account.draft() == null) {
                throw new NotFoundException("There is no draft.");
            }
            return account.draft();
        }
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new NotFoundException("There is no revision " + number + ".");
        }
        return revision(Integer.parseInt(number));
    }

    private Content revision(int wanted) {
        return messages.ask(new GetRevision(id, wanted, user.actor()))
                .content()
                .orElseThrow(() -> new NotFoundException("There is no revision " + wanted + " that you may read."));
    }

    private String about(Account account) {
        return account.revisions().stream()
                .filter(revision -> String.valueOf(revision.number()).equals(number))
                .findFirst()
                .map(revision -> "Revision " + number + ", " + Formats.day(revision.publishedAt()) + ", "
                        + directory.names().of(revision.publishedBy().value())
                        + (revision.reason() == null ? "" : ": " + revision.reason()))
                .orElse("The draft as it is now");
    }

    /** Told when nothing differs. */
    static Paragraph same() {
        return new Paragraph("Both say the same.");
    }
}
