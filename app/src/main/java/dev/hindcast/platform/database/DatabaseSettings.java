package dev.hindcast.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param data the data folder
 * @param db a PostgreSQL server to use instead of the embedded one
 */
@ConfigurationProperties("hindcast")
record DatabaseSettings(
        @DefaultValue("./data") Path data, @DefaultValue Server db) {

    /**
     * A PostgreSQL server; {@code jdbc:postgresql://}, {@code postgresql://} and {@code postgres://} addresses are understood.
     */
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        boolean isGiven() {
            return url != null && !url.isBlank();
        }

        String jdbcUrl() {
            var given = url == null ? "" : url.strip();
            var address = given.replaceFirst("^(jdbc:)?postgres(ql)?://", "");
            if (address.equals(given)) {
                throw new StartFailure(
                        "HINDCAST_DB_URL must look like jdbc:postgresql://host:5432/hindcast but is '%s'."
                                .formatted(given));
            }
            return "jdbc:postgresql://" + address;
        }
    }
}
