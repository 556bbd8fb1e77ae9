package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** Words with figures between them that can be opened. */
public final class Sentence extends Paragraph {

    /** The parts in their order: texts and components; a part that is null is left out. */
    public Sentence(Object... parts) {
        addClassName("hc-sentence");
        for (var part : parts) {
            switch (part) {
                case null -> {}
                case Component component -> add(component);
                default -> add(new Text(part.toString()));
            }
        }
    }
}
