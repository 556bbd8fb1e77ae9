package dev.hindcast.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.hindcast.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/** A test of one screen without a browser: whoever {@link #signIn} names sits before it. */
@ActiveProfiles(ScreensUnderTest.PROFILE)
@SpringBootTest(classes = ScreensUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected Answers answers;

    @BeforeEach
    void startAfresh() {
        answers.forget();
        signIn("ben", Role.values());
    }

    /** From here on this person with these roles sits before the screen. */
    protected static void signIn(String person, Role... roles) {
        var who = new ScreensUnderTest.Person(person, Set.of(roles));
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities())));
    }

    /** Goes to the address with the query behind it. */
    protected static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("dev.hindcast.ui");
    }
}
