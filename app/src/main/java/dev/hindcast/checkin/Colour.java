package dev.hindcast.checkin;

/** How a leader answers a question of the check-in. */
public enum Colour {
    GREEN("Green"),
    YELLOW("Yellow"),
    RED("Red");

    private final String label;

    Colour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
