package dev.hindcast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.ScreenTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstProjectTest extends ScreenTest {

    @Autowired
    private CurrentUser user;

    @Test
    void letsADeliveryManagerFrameIt() {
        signIn("ada", Role.DELIVERY_MANAGER);

        assertThat(parts(FirstProject.invite(user), Button.class).map(Button::getText))
                .containsExactly("New project");
    }

    @Test
    void leadsAnAdministratorToWhatComesBeforeIt() {
        signIn("ada", Role.ADMIN);

        assertThat(parts(FirstProject.invite(user), Anchor.class).map(Anchor::getText))
                .containsExactly("Define business units and goals", "Register people", "Import projects");
    }

    @Test
    void tellsOthersToWait() {
        signIn("ada", Role.EXECUTIVE);

        var invitation = FirstProject.invite(user);

        assertThat(invitation.getElement().getTextRecursively()).contains("as soon as somebody frames one");
        assertThat(Stream.concat(parts(invitation, Button.class), parts(invitation, Anchor.class)))
                .isEmpty();
    }

    private static <C extends Component> Stream<C> parts(Component in, Class<C> type) {
        return Stream.concat(
                type.isInstance(in) ? Stream.of(type.cast(in)) : Stream.empty(),
                in.getChildren().flatMap(child -> parts(child, type)));
    }
}
