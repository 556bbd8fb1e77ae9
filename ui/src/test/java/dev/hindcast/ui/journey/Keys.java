package dev.hindcast.ui.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;

/** Somebody at the keyboard without a mouse: every step waits for what the last one brought, none for a time. */
final class Keys {

    /** More presses than this to the next thing on a screen are too many. */
    private static final int MOST = 45;

    /** The accessible name of what has the focus, with its value; none of the page itself. */
    private static final String FOCUSED = """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              if (!one || one === document.body || one.localName === 'vaadin-scroller') return '';
              const words = [one.getAttribute('aria-label')];
              (one.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(id => id).forEach(id =>
                  words.push((one.getRootNode().getElementById?.(id) ?? document.getElementById(id))?.textContent));
              [...(one.labels ?? [])].forEach(label => words.push(label.textContent));
              if (!words.some(word => word?.trim())) {
                const cell = [...one.querySelectorAll('slot')].flatMap(slot => slot.assignedNodes());
                words.push(one.getAttribute('placeholder'), one.textContent.trim()
                    || cell.map(part => part.textContent).join(' ') || one.getRootNode().host?.textContent);
              }
              return words.filter(word => word).join(' ').replace(/\\s+/g, ' ').trim();
            }
            """;

    /** What the screen says: its dialog and what was notified. */
    private static final String TOLD = """
            () => [...document.querySelectorAll('vaadin-dialog, vaadin-notification-card')]
                .map(one => one.textContent.replace(/\\s+/g, ' ').trim()).join(' | ')
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    Keys press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Waits until something so called has the focus by itself. */
    Keys isAt(String name) {
        try {
            page.waitForFunction("name => (" + FOCUSED + ")().includes(name)", name);
            return this;
        } catch (TimeoutError elsewhere) {
            throw new AssertionError(
                    "The focus is not at “%s” but at “%s” of: %s"
                            .formatted(name, page.evaluate(FOCUSED), page.evaluate(TOLD)),
                    elsewhere);
        }
    }

    /** Waits until the address ends so, a star standing for anything. */
    Keys reaches(String address) {
        try {
            page.waitForURL("**/" + address);
            return this;
        } catch (TimeoutError elsewhere) {
            throw new AssertionError(
                    "Not at %s but at %s, the focus at “%s” of: %s"
                            .formatted(address, page.url(), page.evaluate(FOCUSED), page.evaluate(TOLD)),
                    elsewhere);
        }
    }

    /** Tab by tab to what is so called. */
    Keys to(String name) {
        var way = new ArrayList<String>();
        for (int presses = 0; presses < MOST; presses++) {
            press("Tab");
            var now = page.evaluate(FOCUSED).toString();
            if (now.contains(name)) {
                return this;
            }
            way.add(now);
        }
        throw new AssertionError("Not within %d presses of Tab to “%s”: %s".formatted(MOST, name, way));
    }

    /** The field that has the focus is filled in, and left for the next one. */
    Keys fill(String label, String text) {
        return isAt(label).type(text).press("Tab");
    }

    /** Chooses from a list by the beginning of the word. */
    Keys choose(String label, String beginning) {
        isAt(label).type(beginning);
        page.waitForFunction(
                "words => [...document.querySelectorAll('vaadin-combo-box-item, vaadin-multi-select-combo-box-item')]\n"
                        + ".some(one => !one.hidden && one.textContent.includes(words))",
                beginning);
        return press("Tab");
    }

    /** Saves the dialog, which closes when what it gave is accepted. */
    Keys save() {
        press("Control+Enter");
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
        return this;
    }

    /** Opens the form of something that can be logged, about the project on the screen. */
    Keys log(String words) {
        press("l").isAt("What happened in").type(words);
        page.waitForFunction(
                "words => document.querySelector('.hc-log-list .hc-log-next')?.textContent.toLowerCase().includes(words)",
                words);
        return press("Enter");
    }

    /** Waits until the text stands somewhere in the part of the page. */
    Keys sees(String part, String text) {
        page.waitForFunction(
                "([part, text]) => document.querySelector(part)?.textContent.includes(text)",
                java.util.List.of(part, text));
        return this;
    }
}
