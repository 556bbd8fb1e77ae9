package dev.hindcast.platform.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the start failed in one line of the log. */
class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger("dev.hindcast.start");

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction();
        log.error("Hindcast did not start. {}{}", analysis.getDescription(), action == null ? "" : " " + action);
    }
}
