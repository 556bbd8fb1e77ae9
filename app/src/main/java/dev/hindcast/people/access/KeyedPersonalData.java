package dev.hindcast.people.access;

import dev.hindcast.people.PersonalData;
import dev.hindcast.shared.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM with one key for each person. A sealed text is the nonce and the cipher text in Base64; the person's
 * identifier is authenticated with it, so that it cannot be passed off as another's.
 *
 * @see "ADR-0021"
 */
@Component
class KeyedPersonalData implements PersonalData {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;

    KeyedPersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String seal(PersonId person, String clear) {
        makeKeyIfMissing(person);
        var key = key(person).orElseThrow(() -> new IllegalStateException("the key was destroyed"));
        var nonce = randomBytes(NONCE_BYTES);
        var sealed = crypt(Cipher.ENCRYPT_MODE, person, key, nonce, clear.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    @Override
    public Optional<String> open(PersonId person, String sealed) {
        return key(person).map(key -> {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var cipher = new byte[bytes.remaining()];
            bytes.get(cipher);
            return new String(crypt(Cipher.DECRYPT_MODE, person, key, nonce, cipher), StandardCharsets.UTF_8);
        });
    }

    @Override
    public void destroyKey(PersonId person) {
        db.sql("UPDATE people.person_key SET key = NULL WHERE person = :person")
                .param("person", person.value())
                .update();
    }

    private void makeKeyIfMissing(PersonId person) {
        db.sql("INSERT INTO people.person_key (person, key) VALUES (:person, :key) ON CONFLICT DO NOTHING")
                .param("person", person.value())
                .param("key", randomBytes(KEY_BYTES))
                .update();
    }

    private Optional<SecretKeySpec> key(PersonId person) {
        return db.sql("SELECT key FROM people.person_key WHERE person = :person AND key IS NOT NULL")
                .param("person", person.value())
                .query((row, _) -> row.getBytes("key"))
                .optional()
                .map(key -> new SecretKeySpec(key, "AES"));
    }

    private static byte[] crypt(int mode, PersonId person, SecretKeySpec key, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a person's data does not fit their key", e);
        }
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
