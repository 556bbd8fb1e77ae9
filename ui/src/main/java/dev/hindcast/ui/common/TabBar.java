package dev.hindcast.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;

/** Tabs that show the chosen one even where there is room for a few only. */
public final class TabBar extends Tabs {

    public TabBar(String label, String... names) {
        getElement().setAttribute("aria-label", label);
        for (var name : names) {
            add(new Tab(name));
        }
        addSelectedChangeListener(change -> reveal());
    }

    /** A few words to switch between, beside a heading. */
    public static TabBar small(String label, String... names) {
        var bar = new TabBar(label, names);
        bar.addThemeVariants(TabsVariant.SMALL);
        return bar;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The scrolled part can be reached by its tabs; being focusable itself it has no place in a list of tabs.
        getElement()
                .executeJs("this.updateComplete?.then(() =>"
                        + " this.shadowRoot.querySelector('[tabindex]')?.removeAttribute('tabindex'))");
        reveal();
    }

    /** Moves the tabs sideways only: the page stays where it is. */
    private void reveal() {
        getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const scroller = this.shadowRoot?.getElementById('scroll');
                          const tab = this.children[$0];
                          if (scroller && tab) {
                            const shown = scroller.getBoundingClientRect();
                            const wanted = tab.getBoundingClientRect();
                            scroller.scrollLeft += wanted.left + wanted.width / 2 - shown.left - shown.width / 2;
                          }
                        })""", getSelectedIndex());
    }
}
