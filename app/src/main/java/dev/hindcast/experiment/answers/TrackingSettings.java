package dev.hindcast.experiment.answers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which MLflow tracking server runs are read from.
 *
 * @param url of its REST interface, without {@code /api}; nothing is read when it is empty
 * @param address where people reach it, when that is another one
 * @param token sent as a bearer token; else user and password, when there are any
 */
@ConfigurationProperties("hindcast.mlflow")
record TrackingSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String address,
        @DefaultValue("") String token,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    boolean isConfigured() {
        return !url.isBlank();
    }

    /** Where people look at a run. */
    String page(String experiment, String run) {
        return base() + "/#/experiments/" + experiment + "/runs/" + run;
    }

    /** Where people reach the server, without a slash at the end. */
    String base() {
        return (address.isBlank() ? url : address).replaceAll("/+$", "");
    }
}
