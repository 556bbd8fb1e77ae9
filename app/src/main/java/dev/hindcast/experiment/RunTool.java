package dev.hindcast.experiment;

import java.util.Optional;
import java.util.regex.Pattern;

/** The tracking tool that a linked run lives in, as its address tells. */
public enum RunTool {
    MLFLOW("MLflow", "/experiments/[^/?#]+/runs/([0-9a-zA-Z_-]{1,64})"),
    WEIGHTS_AND_BIASES("Weights & Biases", "^https?://[^/]+/[^/]+/[^/]+/runs/([0-9a-zA-Z_-]{1,64})"),
    OTHER("Another tool", "(?!)");

    private final String label;
    private final Pattern run;

    RunTool(String label, String run) {
        this.label = label;
        this.run = Pattern.compile(run);
    }

    /** The tool's own name. */
    public String label() {
        return label;
    }

    /** The tool in which a run of this address lives. */
    public static RunTool of(String url) {
        for (var tool : values()) {
            if (tool.run(url).isPresent()) {
                return tool;
            }
        }
        return OTHER;
    }

    /** The run's identifier in this tool, when the address has one. */
    public Optional<String> run(String url) {
        var found = run.matcher(url);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
