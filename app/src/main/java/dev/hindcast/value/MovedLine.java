package dev.hindcast.value;

import java.util.Locale;

/** A KPI or budget line by its name, whatever its case and spacing: drivers that name the same one share it. */
public record MovedLine(String key) {

    public static MovedLine named(String name) {
        return new MovedLine(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
