package dev.hindcast.ui.attestation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.ProjectNames;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.common.WaitingForMe;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Waiting for your attestation: the home of business owners, where ten claims take a minute. */
@Route(AttestationNavigation.PATH)
@PageTitle("Waiting for you · Hindcast")
@Menu(title = "Waiting for you", order = 1.5, icon = "vaadin:check-square-o")
@PermitAll
class AttestationView extends Page implements BeforeEnterObserver {

    private static final int SHOWN = 50;

    private final Messages messages;
    private final Directory directory;
    private final ProjectNames projects;
    private final WaitingForMe waiting;
    private final AttestationDeeds deeds;
    private final AttestationBar bar;
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Map<String, ClaimRow> rows = new HashMap<>();
    private AttestationState state = new AttestationState(UrlState.empty());
    private ClaimRow.Words words;

    AttestationView(
            Messages messages,
            Directory directory,
            ProjectNames projects,
            WaitingForMe waiting,
            CurrentUser user,
            LiveUpdates live) {
        super("Waiting for your attestation");
        this.messages = messages;
        this.directory = directory;
        this.projects = projects;
        this.waiting = waiting;
        deeds = new AttestationDeeds(messages, user, this::refresh, this::shown);
        bar = new AttestationBar(deeds, wanted -> wanted.open(AttestationView.class));
        deeds.onSelected(bar::showSelected);

        list.addClassName("hc-claims");
        list.getElement().setAttribute("aria-label", "Claims that wait for you");
        live.keep(this, WaitingForMe.READ_MODELS, this::refresh);
        add(bar, list, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new AttestationState(UrlState.of(event.getLocation()));
        refresh();
    }

    private void refresh() {
        var names = directory.names();
        words = new ClaimRow.Words(person -> names.of(person.value()), projects::key);
        var all = claims();
        var wanted = all.stream().filter(state::shows).limit(SHOWN).toList();
        subtitle(all.isEmpty() ? null : AttestationBar.inWords(all, wanted.size()));
        bar.show(state, all);
        bar.setVisible(!all.isEmpty());
        show(wanted);
        list.setVisible(!wanted.isEmpty());
        empty.removeAll();
        if (wanted.isEmpty()) {
            empty.add(all.isEmpty() ? nothing() : nothingHere());
        }
        bar.showSelected();
    }

    private List<WaitingClaim> claims() {
        var asked = new HashMap<ProjectId, ProjectDetails>();
        return waiting.claims().stream()
                .map(claim -> WaitingClaim.of(
                        claim,
                        asked.computeIfAbsent(
                                claim.project(),
                                project ->
                                        messages.ask(new ProjectPage(project)).project())))
                .toList();
    }

    /** Keeps the rows of claims that are as they were, with what was typed into them. */
    private void show(List<WaitingClaim> wanted) {
        var kept = new HashMap<String, ClaimRow>();
        for (int at = 0; at < wanted.size(); at++) {
            var row = row(wanted.get(at));
            kept.put(row.claim().id(), row);
            if (at >= list.getComponentCount() || list.getComponentAt(at) != row) {
                list.addComponentAtIndex(at, row);
            }
        }
        list.getChildren().filter(row -> !kept.containsValue(row)).toList().forEach(list::remove);
        rows.clear();
        rows.putAll(kept);
    }

    private ClaimRow row(WaitingClaim claim) {
        var before = rows.get(claim.id());
        if (before != null && before.claim().equals(claim)) {
            return before;
        }
        var row = new ClaimRow(claim, words, deeds);
        if (before != null) {
            row.inherit(before);
        }
        return row;
    }

    private List<ClaimRow> shown() {
        return list.getChildren().map(ClaimRow.class::cast).toList();
    }

    private static Component nothing() {
        var projects = new Anchor("projects", "Look at the projects");
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                "Nothing waits for you",
                "Every claim you may attest is settled. New ones appear here by themselves.",
                projects);
    }

    private static Component nothingHere() {
        return new EmptyState(
                VaadinIcon.FILTER,
                "Nothing of this kind waits for you",
                "Other claims do.",
                new Anchor(AttestationNavigation.PATH, "Show all of them"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        list.getElement().executeJs("""
                if (this.hcKeys) return;
                this.hcKeys = true;
                this.addEventListener('keydown', event => {
                  const row = event.target.closest('[data-claim]');
                  if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return;
                  const to = { ArrowDown: 'nextElementSibling', j: 'nextElementSibling',
                               ArrowUp: 'previousElementSibling', k: 'previousElementSibling' }[event.key];
                  if (to) row[to]?.focus();
                  else if (event.key === ' ' || event.key === 'x') row.querySelector('vaadin-checkbox').click();
                  else if (event.key === 'a' && !event.repeat) $0.$server.attest(row.dataset.claim);
                  else if (event.key === 'd' && !event.repeat) $0.$server.refuse(row.dataset.claim);
                  else return;
                  event.preventDefault();
                });
                setTimeout(() => this.firstElementChild?.focus({ preventScroll: true }), 100);
                """, getElement());
    }

    @ClientCallable
    void attest(String claim) {
        if (rows.containsKey(claim)) {
            deeds.attest(rows.get(claim));
        }
    }

    @ClientCallable
    void refuse(String claim) {
        if (rows.containsKey(claim) && deeds.mayRefuse(rows.get(claim).claim())) {
            deeds.refuse(rows.get(claim));
        }
    }
}
