package dev.hindcast.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.hindcast.ui.tokens.TokenNavigation;

/** The person's own menu: colour scheme, tokens and sign-out. */
class UserMenu extends Div {

    UserMenu(String name, AuthenticationContext authentication) {
        addClassName("hc-user-menu");
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        var who = new Div(avatar, new Span(name));
        who.addClassName("hc-user");

        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var root = bar.addItem(who);
        root.setAriaLabel("Menu of " + name);
        var menu = root.getSubMenu();
        for (var scheme : ColourScheme.values()) {
            var item = menu.addItem(scheme.label(), click -> getUI().ifPresent(scheme::apply));
            item.addComponentAsFirst(scheme.icon().create());
        }
        menu.addSeparator();
        var tokens = menu.addItem("API tokens", click -> getUI().ifPresent(ui -> ui.navigate(TokenNavigation.PATH)));
        tokens.addComponentAsFirst(VaadinIcon.KEY_O.create());
        var signOut = menu.addItem("Sign out", click -> authentication.logout());
        signOut.addComponentAsFirst(VaadinIcon.SIGN_OUT.create());
        add(bar);
    }
}
