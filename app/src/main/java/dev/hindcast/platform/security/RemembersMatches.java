package dev.hindcast.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares requests that carry a password each the slow hash: a password that has just matched a hash matches it for some
 * minutes more. Kept is a keyed digest with a key of this process, never the password.
 */
final class RemembersMatches implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> matched = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RemembersMatches(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        var digest = digest(password + "\0" + hash);
        if (isRemembered(digest)) {
            return true;
        }
        var matches = slow.matches(password, hash);
        if (matches) {
            remember(digest);
        }
        return matches;
    }

    private synchronized boolean isRemembered(String digest) {
        var until = matched.get(digest);
        return until != null && clock.instant().isBefore(until);
    }

    private synchronized void remember(String digest) {
        matched.put(digest, clock.instant().plus(REMEMBERED));
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(Objects.requireNonNull(hash));
    }
}
