package dev.hindcast.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Headless Chromium as the machine has it; without one the journey is skipped and says so. */
final class Browser implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final String NO_CHROMIUM =
            "The journey in a browser is skipped: there is no Chromium. Install it (Debian: apt-get install chromium).";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Path executable, String address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    static Browser open(String address) {
        var executable = find();
        if (executable.isEmpty()) {
            // The reason of an assumption reaches reports only; whoever runs the tests is to read it, too.
            LOG.warn(NO_CHROMIUM);
        }
        Assumptions.assumeTrue(executable.isPresent(), NO_CHROMIUM);
        return new Browser(executable.get(), address);
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> path != null)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same without a mouse. */
    Page signInByKeys(String user, String password) {
        var page = signInPage();
        new Keys(page).to("User name").type(user).press("Tab").type(password).press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.waitForFunction("() => window.hcFocus && document.querySelector('main h1')");
        return page;
    }

    /** A page of a fresh session in which the user has signed in. */
    Page signIn(String user, String password) {
        var page = signInPage();
        page.getByLabel("User name").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[theme~=submit], vaadin-button[theme~=primary]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    private Page signInPage() {
        BrowserContext session = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(1440, 1000));
        session.setDefaultTimeout(30_000);
        var page = session.newPage();
        page.navigate("/login");
        page.getByLabel("User name").waitFor();
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
