package dev.hindcast.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around all screens: theme, own style, server push, and the colour scheme before the first paint. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://hindcast.css")
@Push
public class Screens implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "hindcast.svg", "any");
        settings.addInlineWithContents(Inline.Position.PREPEND, ColourScheme.RESTORE, Inline.Wrapping.JAVASCRIPT);
    }
}
