package dev.hindcast.transfer;

import dev.hindcast.shared.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In what form something leaves the house. */
public enum ExportFormat {
    /** Comma-separated values as RFC 4180 has them, in UTF-8. */
    CSV("text/csv;charset=UTF-8"),
    /** An Excel workbook with numbers and dates as such. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Pages to print or to read. */
    PDF("application/pdf");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format that files end with; an {@link InvalidInput} when there is none. */
    public static ExportFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "format",
                        "format.unknown",
                        "must be one of "
                                + Arrays.stream(values())
                                        .map(ExportFormat::ending)
                                        .collect(Collectors.joining(", "))));
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
