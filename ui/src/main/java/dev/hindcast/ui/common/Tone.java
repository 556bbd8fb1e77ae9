package dev.hindcast.ui.common;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;

/** How a badge is meant; red is kept for what needs action. */
public enum Tone {
    PLAIN,
    ACCENT,
    GOOD,
    CARE,
    ACT;

    /** A short mark in this tone. */
    public Badge badge(String text) {
        var badge = new Badge(text);
        switch (this) {
            case PLAIN -> badge.addClassName("aura-accent-neutral");
            case ACCENT -> badge.addClassName("aura-accent-color");
            case GOOD -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case CARE -> badge.addThemeVariants(BadgeVariant.WARNING);
            case ACT -> badge.addThemeVariants(BadgeVariant.ERROR);
        }
        return badge;
    }
}
