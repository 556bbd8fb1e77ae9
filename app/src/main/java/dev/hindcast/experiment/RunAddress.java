package dev.hindcast.experiment;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Text;
import java.net.URI;
import java.net.URISyntaxException;

/** The web address (http or https) of a run in a tracking tool: at most {@value #MAX} characters. */
public record RunAddress(String value) {

    public static final int MAX = 2_000;

    public RunAddress {
        value = Text.required("", value, MAX);
        if (!isWeb(value)) {
            throw InvalidInput.of("", "url.malformed", "must be a web address starting with http:// or https://");
        }
    }

    private static boolean isWeb(String value) {
        try {
            var uri = new URI(value);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
