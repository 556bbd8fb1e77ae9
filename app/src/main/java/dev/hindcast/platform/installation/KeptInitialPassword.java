package dev.hindcast.platform.installation;

import dev.hindcast.people.InitialPassword;
import dev.hindcast.people.Password;
import dev.hindcast.platform.database.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The password that a setting gives, else one made up once and kept in the data folder, readable by its owner only. */
@Component
class KeptInitialPassword implements InitialPassword {

    private static final String FILE = "initial-password";

    private final DataFolder folder;
    private final String given;

    KeptInitialPassword(DataFolder folder, @Value("${hindcast.demo-password:}") String given) {
        this.folder = folder;
        this.given = given;
    }

    @Override
    public Password password() {
        return new Password(given.isBlank() ? folder.secret(FILE, DataFolder::randomPassword) : given);
    }

    /** Where the password stands when Hindcast has made it up. */
    Optional<Path> file() {
        return folder.readSecret(FILE).map(kept -> folder.resolve(FILE));
    }
}
