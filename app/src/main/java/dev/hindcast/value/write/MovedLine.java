package dev.hindcast.value.write;

import java.util.Locale;

/** A KPI or budget line by its name, whatever its case and spacing. */
record MovedLine(String key) {

    static MovedLine named(String name) {
        return new MovedLine(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
