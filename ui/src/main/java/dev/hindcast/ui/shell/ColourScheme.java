package dev.hindcast.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Light, dark or as the operating system has it; kept by the browser, not by the account. */
enum ColourScheme {
    SYSTEM("As the system", "light dark", VaadinIcon.DESKTOP),
    LIGHT("Light", "light", VaadinIcon.SUN_O),
    DARK("Dark", "dark", VaadinIcon.MOON_O);

    /** Applies what this browser kept, before anything is painted. */
    static final String RESTORE =
            "document.documentElement.style.colorScheme = localStorage.getItem('hindcast.scheme') || 'light dark';";

    private final String label;
    private final String css;
    private final VaadinIcon icon;

    ColourScheme(String label, String css, VaadinIcon icon) {
        this.label = label;
        this.css = css;
        this.icon = icon;
    }

    String label() {
        return label;
    }

    VaadinIcon icon() {
        return icon;
    }

    void apply(UI ui) {
        ui.getPage()
                .executeJs(
                        "localStorage.setItem('hindcast.scheme', $0); document.documentElement.style.colorScheme = $0;",
                        css);
    }
}
