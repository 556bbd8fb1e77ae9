package dev.hindcast.shared;

/** The way by which a command reached Hindcast; kept with every event. */
public enum Source {
    UI,
    API,
    IMPORT,
    AUTOMATION,
    DEMO,
    RESTORE;

    /**
     * Whether events of this source may state a historic moment of recording. Such a source tells a whole history,
     * consequences included, so automations leave its events alone.
     */
    public boolean mayStateThePast() {
        return this == IMPORT || this == DEMO || this == RESTORE;
    }
}
