package dev.hindcast.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.hindcast.shared.SignedIn;
import dev.hindcast.ui.attestation.AttestationNavigation;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.LiveUpdates;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Palette;
import dev.hindcast.ui.common.WaitingForMe;
import dev.hindcast.ui.learning.LearningNavigation;
import java.util.Set;

/** The frame around every screen: the side navigation with what the person may see, and the person's own menu. */
@Layout
@AnonymousAllowed
class Frame extends AppLayout {

    private final WaitingForMe waiting;
    private final Palette palette;
    private final Visits visits;
    private final Span waitingCount = new Span();
    private SideNavItem waitingItem;
    private boolean isSignedIn;
    private Component shown;
    private final Span inboxCount = new Span();

    Frame(
            AuthenticationContext authentication,
            Directory directory,
            WaitingForMe waiting,
            LiveUpdates live,
            Palette palette,
            Visits visits) {
        this.waiting = waiting;
        this.palette = palette;
        this.visits = visits;
        addClassName("hc-frame");
        setPrimarySection(Section.DRAWER);

        var skip = new Anchor("#" + Page.CONTENT, "Skip to content");
        skip.addClassName("hc-skip");
        skip.getElement().setAttribute("router-ignore", true);
        // An address of a fragment alone is relative to the base of all pages, and so would lead to the first of them.
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                    const content = document.getElementById($0);
                    event.preventDefault();
                    content.tabIndex = -1;
                    content.focus();
                })""", Page.CONTENT);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        var mobileName = new Span("Hindcast");
        mobileName.addClassName("hc-bar-name");
        addToNavbar(new Header(toggle, mobileName));

        var navigation = new Nav(sideNav());
        navigation.setAriaLabel("Main");
        var scroller = new Scroller(navigation);
        scroller.addClassName("hc-drawer-body");
        var top = new Nav(skip, brand());
        top.setAriaLabel("Hindcast");
        addToDrawer(top, scroller);
        authentication.getAuthenticatedUser(SignedIn.class).ifPresent(person -> {
            var name = directory.names().of(person.actor().person().value());
            var own = new Nav(new UserMenu(name, authentication));
            own.setAriaLabel("Your account");
            addToDrawer(own);
            isSignedIn = true;
            countWaiting();
            live.keepCalmly(this, WaitingForMe.READ_MODELS, this::countWaiting);
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        FocusKeeper.keep(this);
        // One key for help and one for logging anywhere, as long as nobody is typing.
        getElement().executeJs("""
                if (!this.hcKeys) {
                  this.hcKeys = true;
                  document.addEventListener('keydown', event => {
                    const target = event.composedPath()[0];
                    // A choice is made by its first letter, too; a tick or a button takes none.
                    const typing = target.isContentEditable || /^(textarea|select)$/i.test(target.tagName)
                        || target.tagName === 'INPUT' && !/^(checkbox|radio|button|file)$/.test(target.type)
                        || event.composedPath().some(part => part.matches
                            && part.matches('vaadin-select, [role=listbox], [role=menu]'));
                    if (!this.isConnected || typing || event.ctrlKey || event.metaKey || event.altKey
                        || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
                    // Fast fingers type on while the list of what can be logged is on its way.
                    if (window.hcAhead && Date.now() < window.hcAhead.until) {
                      if (event.key.length === 1) {
                        event.preventDefault();
                        window.hcAhead.text += event.key;
                      }
                      return;
                    }
                    if (event.key === '?') {
                      event.preventDefault();
                      this.$server.help();
                    } else if (event.key === 'l') {
                      event.preventDefault();
                      window.hcAhead = {text: '', until: Date.now() + 3000};
                      this.$server.log();
                    }
                  });
                }
                """);
    }

    @ClientCallable
    void help() {
        getUI().ifPresent(ui -> ui.navigate(HelpView.class));
    }

    @ClientCallable
    void log() {
        if (isSignedIn) {
            palette.open();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        var screen = content.getElement().getComponent().orElse(null);
        if (shown != null && screen != null && shown != screen) {
            FocusKeeper.begin(screen);
        }
        shown = screen;
        if (isSignedIn) {
            visits.look();
        }
    }

    private static Component brand() {
        var logo = new Image("hindcast.svg", "");
        logo.addClassName("hc-logo");
        var brand = new Anchor("", logo, new Span("Hindcast"));
        brand.addClassName("hc-brand");
        return brand;
    }

    /** Those for whom nothing waits and nothing is meant to are spared the entry. */
    private void countWaiting() {
        var all = waiting.tasks();
        var told = all.waiting().size() + all.found().size();
        inboxCount.setText(Formats.number(told));
        inboxCount.setVisible(told > 0);
        if (waitingItem == null) {
            return;
        }
        var count = all.claims();
        waitingCount.setText(Formats.number(count));
        waitingCount.setVisible(count > 0);
        waitingItem.setVisible(count > 0 || waiting.isTheirHome(count));
    }

    private SideNav sideNav() {
        var nav = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        if (entry.path().endsWith(LearningNavigation.ACTIONS)) {
            item.setPathAliases(Set.of(LearningNavigation.LESSONS));
        }
        if (entry.path().endsWith(LearningNavigation.INBOX)) {
            inboxCount.addClassName("hc-count");
            item.setSuffixComponent(inboxCount);
        }
        if (entry.path().endsWith(AttestationNavigation.PATH)) {
            waitingItem = item;
            waitingCount.addClassName("hc-count");
            item.setSuffixComponent(waitingCount);
        }
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        return item;
    }
}
