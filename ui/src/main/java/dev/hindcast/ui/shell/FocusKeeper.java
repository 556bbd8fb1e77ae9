package dev.hindcast.ui.shell;

import com.vaadin.flow.component.Component;

/**
 * Sees to it that whoever works with the keyboard never loses their place: when what had the focus is gone, as a task
 * that is done, the focus goes to what took its place or stands next to it; on another screen to its heading.
 *
 * @see "ADR-0107"
 */
final class FocusKeeper {

    /** Once for each page of the browser. */
    private static final String KEEP = """
            if (window.hcFocus) return;
            const FOCUSABLE = 'a[href], button, input, textarea, vaadin-button, vaadin-combo-box, vaadin-select,'
                + ' vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-big-decimal-field,'
                + ' vaadin-date-picker, vaadin-checkbox, vaadin-tab[selected], vaadin-menu-bar, [tabindex="0"]';
            const usable = element => element.isConnected && !element.disabled && element.checkVisibility()
                && !element.closest('[disabled], [aria-hidden="true"]');
            const dialog = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
            let last = null;
            let way = [];
            document.addEventListener('focusin', event => {
              const element = event.target;
              if (!element.closest?.('main') || element.closest('vaadin-dialog, vaadin-confirm-dialog')) return;
              last = element;
              way = [];
              for (let one = element; one.parentElement && one.localName !== 'main'; one = one.parentElement) {
                way.push({parent: one.parentElement, at: [...one.parentElement.children].indexOf(one)});
              }
            });
            const near = () => {
              for (const {parent, at} of way) {
                if (!parent.isConnected) continue;
                const after = [...parent.children].slice(at)
                    .flatMap(child => [child, ...child.querySelectorAll(FOCUSABLE)])
                    .find(child => child.matches(FOCUSABLE) && usable(child));
                if (after) return after;
                const before = [...parent.children].slice(0, at)
                    .flatMap(child => [child, ...child.querySelectorAll(FOCUSABLE)])
                    .filter(child => child.matches(FOCUSABLE) && usable(child)).pop();
                if (before) return before;
              }
              return null;
            };
            const heading = main => {
              const title = main?.querySelector('h1');
              if (!title) return null;
              title.setAttribute('tabindex', '-1');
              return title;
            };
            let timer = 0;
            let tries = 0;
            const restore = () => {
              timer = 0;
              if (!last || usable(last) || document.activeElement !== document.body || dialog()) {
                if (last && !usable(last) && ++tries < 20) timer = setTimeout(restore, 100);
                return;
              }
              const target = near() ?? heading(document.querySelector('main'));
              last = null;
              target?.focus({preventScroll: target.localName === 'h1', focusVisible: true});
            };
            new MutationObserver(() => {
              if (last && !timer && !usable(last)) {
                tries = 0;
                timer = setTimeout(restore, 80);
              }
            }).observe(document.body, {childList: true, subtree: true, attributes: true,
              attributeFilter: ['hidden', 'disabled', 'opened']});
            window.hcFocus = {
              screen: main => setTimeout(() => {
                const active = document.activeElement;
                if (active === document.body || active.closest('vaadin-side-nav')) {
                  last = null;
                  heading(main)?.focus({preventScroll: true});
                }
              }, 60)
            };
            """;

    private FocusKeeper() {}

    /** Watches over the focus from now on. */
    static void keep(Component frame) {
        frame.getElement().executeJs(KEEP);
    }

    /** Begins at the heading of a screen that has taken the place of another. */
    static void begin(Component screen) {
        screen.getElement().executeJs("window.hcFocus?.screen(this)");
    }
}
