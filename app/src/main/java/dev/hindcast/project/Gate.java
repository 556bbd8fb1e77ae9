package dev.hindcast.project;

import java.util.Arrays;
import java.util.Optional;

/** The checks between two stages. */
public enum Gate {
    CHARTER(Stage.FRAMED, Stage.CHARTERED),
    EXPERIMENT(Stage.CHARTERED, Stage.EXPERIMENTING),
    DELIVER(Stage.EXPERIMENTING, Stage.DELIVERING),
    GO_LIVE(Stage.DELIVERING, Stage.LIVE),
    CLOSE(Stage.LIVE, Stage.CLOSED),
    CLOSE_STOPPED(Stage.STOPPED, Stage.CLOSED);

    private final Stage from;
    private final Stage to;

    Gate(Stage from, Stage to) {
        this.from = from;
        this.to = to;
    }

    /** The gate that leads onwards from a stage; none from {@code CLOSED}. */
    public static Optional<Gate> from(Stage stage) {
        return Arrays.stream(values()).filter(gate -> gate.from == stage).findFirst();
    }

    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
    }
}
