package dev.hindcast.platform.installation;

import dev.hindcast.platform.database.DataFolder;
import dev.hindcast.shared.FirstPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The password that a setting gives, else one made up once and kept in the data folder, readable by its owner only. */
@Component
class KeptFirstPassword implements FirstPassword {

    private static final String FILE = "initial-password";

    private final DataFolder folder;
    private final String given;
    private volatile @Nullable String madeUp;

    KeptFirstPassword(DataFolder folder, @Value("${hindcast.demo-password:}") String given) {
        this.folder = folder;
        this.given = given;
    }

    @Override
    public String value() {
        return given.isBlank() ? folder.secret(FILE, this::makeUp) : given;
    }

    private String makeUp() {
        var password = DataFolder.randomPassword();
        madeUp = password;
        return password;
    }

    /** What to tell who wants to sign in: the password itself at the one start that made it up. */
    String hint() {
        if (!given.isBlank() && !isKept()) {
            return "with the password that HINDCAST_DEMO_PASSWORD gave";
        }
        var made = madeUp;
        return made == null
                ? "with the password in %s, unless it was changed".formatted(folder.resolve(FILE))
                : "with the password %s (shown this once, kept in %s); change it after the first sign-in"
                        .formatted(made, folder.resolve(FILE));
    }

    private boolean isKept() {
        return folder.readSecret(FILE).isPresent();
    }
}
