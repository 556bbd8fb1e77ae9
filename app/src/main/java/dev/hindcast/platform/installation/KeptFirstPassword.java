package dev.hindcast.platform.installation;

import dev.hindcast.platform.database.DataFolder;
import dev.hindcast.shared.FirstPassword;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The password that a setting gives, else one made up once and kept in the data folder, readable by its owner only. */
@Component
class KeptFirstPassword implements FirstPassword {

    private static final Logger log = LoggerFactory.getLogger("dev.hindcast.start");
    private static final String FILE = "initial-password";

    private final DataFolder folder;
    private final String given;

    KeptFirstPassword(DataFolder folder, @Value("${hindcast.demo-password:}") String given) {
        this.folder = folder;
        this.given = given;
    }

    @Override
    public String value() {
        if (!given.isBlank()) {
            return given;
        }
        var known = folder.readSecret(FILE);
        return known.orElseGet(() -> {
            var made = folder.secret(FILE, DataFolder::randomPassword);
            log.info(
                    "The password of the first users is {} and is kept in {}. Change it after the first sign-in.",
                    made,
                    folder.resolve(FILE));
            return made;
        });
    }

    /** Where the password stands when Hindcast has made it up. */
    Optional<Path> file() {
        return folder.readSecret(FILE).map(kept -> folder.resolve(FILE));
    }
}
