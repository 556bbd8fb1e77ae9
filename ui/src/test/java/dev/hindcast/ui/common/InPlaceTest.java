package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InPlaceTest {

    private final Div screen = new Div();
    private final AtomicReference<String> done = new AtomicReference<>();

    @Test
    void exchangesTheTextAndKeepsTheElement() {
        InPlace.show(screen, new Paragraph("one"));
        var before = child(0);

        InPlace.show(screen, new Paragraph("two"));

        assertThat(child(0)).isSameAs(before);
        assertThat(((Paragraph) child(0)).getText()).isEqualTo("two");
    }

    @Test
    void keepsAButtonAndLetsItDoWhatTheNewOneWould() {
        InPlace.show(screen, new Div(Buttons.plain("Attest", () -> done.set("old"))));
        var before = (Button) child(0).getChildren().findFirst().orElseThrow();

        InPlace.show(screen, new Div(Buttons.plain("Attest", () -> done.set("new"))));
        click(before, 1);

        assertThat(child(0).getChildren()).containsExactly(before);
        assertThat(done).hasValue("new");
    }

    @Test
    void neverTurnsTheButtonOfOneThingIntoThatOfAnother() {
        InPlace.show(screen, item("a"), item("b"));
        var ofB = (Button) child(1).getChildren().skip(1).findFirst().orElseThrow();

        InPlace.show(screen, item("new"), item("a"), item("b"));
        click(ofB, 1);

        assertThat(ofB.isAttached() || ofB.getParent().isPresent()).isTrue();
        assertThat(done).hasValue("b");
        assertThat(screen.getChildren()).hasSize(3);
    }

    @Test
    void replacesWhatIsAboutSomethingElse() {
        InPlace.show(screen, InPlace.keyed(item("a"), "1"));
        var before = child(0);

        InPlace.show(screen, InPlace.keyed(item("b"), "2"));

        assertThat(child(0)).isNotSameAs(before);
    }

    @Test
    void givesATableOtherRowsInItsPlace() {
        InPlace.show(screen, table("x", "y"));
        var before = (Grid<?>) child(0);

        InPlace.show(screen, table("x", "z"));

        assertThat(child(0)).isSameAs(before);
        assertThat(before.getGenericDataView().getItems().map(Object::toString)).containsExactly("x", "z");
    }

    @Test
    void replacesATableThatHasOtherColumns() {
        InPlace.show(screen, table("x"));
        var before = child(0);
        var wider = table("x");
        Tables.text(wider, "Another", row -> row);

        InPlace.show(screen, wider);

        assertThat(child(0)).isNotSameAs(before);
    }

    @Test
    void leavesAFieldAloneThatIsBeingFilledIn() {
        var field = new TextField("Note");
        InPlace.show(screen, field, new Paragraph("one"));

        InPlace.show(screen, field, new Paragraph("two"), new Paragraph("three"));

        assertThat(child(0)).isSameAs(field);
        assertThat(screen.getChildren()).hasSize(3);
    }

    @Test
    void takesAwayWhatIsGone() {
        InPlace.show(screen, new Paragraph("one"), new Paragraph("two"));
        var two = child(1);

        InPlace.show(screen, new Paragraph("two"));

        assertThat(screen.getChildren()).containsExactly(two);
    }

    @Test
    void givesASecondClickOfADoubleClickNoDeed() {
        var times = new ArrayList<String>();
        var button = Buttons.primary("Publish", () -> times.add("published"));

        click(button, 1);
        click(button, 2);

        assertThat(times).hasSize(1);
    }

    private Div item(String name) {
        return new Div(new Paragraph(name), Buttons.plain("Do", () -> done.set(name)));
    }

    private static Grid<String> table(String... rows) {
        var grid = Tables.<String>grid("Table");
        Tables.text(grid, "Row", row -> row);
        grid.setItems(List.of(rows));
        return grid;
    }

    private Component child(int at) {
        return screen.getChildren().skip(at).findFirst().orElseThrow();
    }

    private static void click(Button button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }
}
