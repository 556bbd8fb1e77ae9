package dev.hindcast.checkin;

/** What questions of the check-in are about, and how many of them have to be green for it to be on track. */
public enum Area {
    LEADING("Leading", 4),
    TECHNICAL("Technical involvement", 3);

    private final String label;
    private final int greensOnTrack;

    Area(String label, int greensOnTrack) {
        this.label = label;
        this.greensOnTrack = greensOnTrack;
    }

    public String label() {
        return label;
    }

    public int greensOnTrack() {
        return greensOnTrack;
    }
}
