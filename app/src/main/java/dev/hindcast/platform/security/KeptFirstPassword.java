package dev.hindcast.platform.security;

import dev.hindcast.platform.database.DataFolder;
import dev.hindcast.shared.FirstPassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code HINDCAST_DEMO_PASSWORD}, or a password made up once and kept in the data folder. */
@Component
class KeptFirstPassword implements FirstPassword {

    private static final String FILE = "first.password";

    private final String given;
    private final DataFolder folder;

    KeptFirstPassword(@Value("${hindcast.demo-password:${HINDCAST_DEMO_PASSWORD:}}") String given, DataFolder folder) {
        this.given = given;
        this.folder = folder;
    }

    @Override
    public String value() {
        return given.isBlank() ? folder.secret(FILE, DataFolder::randomPassword) : given;
    }
}
