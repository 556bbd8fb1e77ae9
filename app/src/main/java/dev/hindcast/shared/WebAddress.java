package dev.hindcast.shared;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page: an absolute http or https URL of at most {@value #MAX_LENGTH} characters. */
public record WebAddress(String value) {

    public static final int MAX_LENGTH = 2_000;

    public WebAddress {
        value = Text.required("", value, MAX_LENGTH);
        if (!isWebAddress(value)) {
            throw InvalidInput.of("", "url.malformed", "must be an address that starts with http:// or https://");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
