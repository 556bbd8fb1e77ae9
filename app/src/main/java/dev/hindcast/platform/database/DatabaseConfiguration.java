package dev.hindcast.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The database: the server that the settings name, else the embedded one. The pool closes before its server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final String CONNECT_SECONDS = "5";

    @Bean
    DataFolder dataFolder(DatabaseSettings settings) {
        return DataFolder.open(settings.data());
    }

    @Bean
    @Lazy
    EmbeddedDatabase embeddedDatabase(DataFolder folder) {
        return new EmbeddedDatabase(folder);
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails database(
            DatabaseSettings settings, DataFolder folder, ObjectProvider<EmbeddedDatabase> embedded) {
        if (!settings.db().isGiven()) {
            var database = embedded.getObject();
            return new Details(database.url(), EmbeddedDatabase.USER, database.password());
        }
        var details = new Details(
                settings.db().jdbcUrl(), settings.db().user(), settings.db().password());
        requireReachable(details);
        return details;
    }

    private static void requireReachable(Details details) {
        var properties = new Properties();
        properties.put("loginTimeout", CONNECT_SECONDS);
        properties.put("connectTimeout", CONNECT_SECONDS);
        if (details.username != null) {
            properties.put("user", details.username);
        }
        if (details.password != null) {
            properties.put("password", details.password);
        }
        try (Connection reached = DriverManager.getConnection(details.jdbcUrl, properties)) {
            reached.isValid(1);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at %s cannot be reached (%s): check HINDCAST_DB_URL, HINDCAST_DB_USER and HINDCAST_DB_PASSWORD."
                            .formatted(
                                    details.jdbcUrl.replaceFirst("[?].*", ""),
                                    String.valueOf(e.getMessage()).replaceFirst("[.] .*", "")),
                    e);
        }
    }

    private record Details(
            String jdbcUrl,
            @Nullable String username,
            @Nullable String password) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return username;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }
    }
}
