package dev.hindcast.ui.failures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Writes a post-mortem: sections to the left; what is missing, factors, lessons, actions and review to the right. */
@Route(FailureNavigation.SEARCH + "/:id/edit")
@PageTitle("Write a post-mortem · Hindcast")
@JavaScript("context://lib/writing.js")
@PermitAll
class EditorView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Messages messages;
    private final CurrentUser user;
    private final Directory directory;
    private final CommandForms forms;
    private final ProjectNames projects;
    private final DraftKeeper drafts;
    private final SectionLocks locks;
    private final Div columns = new Div();
    private final Div side = new Div();
    private SectionDesk desk;
    private Sections sections;
    private EditorSide parts;

    EditorView(
            Messages messages,
            CurrentUser user,
            Directory directory,
            CommandForms forms,
            ProjectNames projects,
            DraftKeeper drafts,
            SectionLocks locks,
            LiveUpdates live) {
        super("Write a post-mortem");
        this.messages = messages;
        this.user = user;
        this.directory = directory;
        this.forms = forms;
        this.projects = projects;
        this.drafts = drafts;
        this.locks = locks;
        side.addClassName("hc-stack");
        columns.addClassName("hc-editor");
        live.keep(
                this,
                Set.of("postmortem-account", DraftKeeper.VIEW),
                () -> desk == null ? "" : desk.postMortem().value(),
                this::refresh);
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .map(FailureView::identifier)
                .orElseThrow(NotFoundException::new);
        desk = new SectionDesk(messages, user, directory, drafts, locks, id);
        var account = account(id);
        if (account.summary().status() == PostMortemStatus.PUBLISHED
                || !user.may(PostMortemCommand.WriteSection.class)) {
            event.forwardTo(FailureNavigation.href(id));
            return;
        }
        sections = new Sections(desk, directory, account, this::refresh);
        parts = new EditorSide(messages, user, directory, forms, desk, sections, this::refresh);
        columns.removeAll();
        columns.add(sections, side);
        refresh();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (sections != null) {
            sections.leave();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.hindcastWriting.beat(this)");
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (desk != null) {
            desk.leaveAll();
        }
    }

    /** A sign of life of the browser: what is being typed in stays ours, what others have left is open again. */
    @ClientCallable
    void alive(boolean active) {
        if (active && sections.isBusy()) {
            desk.prolong();
        }
        sections.showOthers();
    }

    private Account account(PostMortemId id) {
        return desk.account()
                .orElseThrow(() -> new NotFoundException("There is no post-mortem " + id + " that you may read."));
    }

    /** Whoever may no longer read it is led away. */
    private void refresh() {
        desk.account().ifPresentOrElse(this::show, FailureNavigation::leaveUnreadable);
    }

    private void show(Account account) {
        heading(account.title());
        sections.show(account);
        subtitle(EditorSide.state(account, projects));
        actions(parts.buttons(account));
        InPlace.show(side, parts.of(account));
    }
}
