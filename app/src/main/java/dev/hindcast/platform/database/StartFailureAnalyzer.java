package dev.hindcast.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what an administrator can mend into one sentence; everything else keeps its stack trace. */
class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return new FailureAnalysis(String.valueOf(known.getMessage()), null, known);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "Port %d is already in use: stop the program that uses it, or set HINDCAST_PORT to another port."
                                .formatted(taken.getPort()),
                        null,
                        taken);
            }
        }
        return null;
    }
}
