package dev.hindcast.transfer;

import dev.hindcast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported and how.
 *
 * @param dryRun only tell what would happen
 * @param createUnits make units that do not exist yet
 * @param validRowsOnly import the valid rows although others are faulty; else all rows or none
 * @param encoding of the file, when detection is not wanted
 * @param separator of the file's fields, when detection is not wanted
 * @param rates which rates of a file of exchange rates are wanted; those of month starts unless said
 */
public record ImportRequest(
        ImportKind kind,
        String fileName,
        Mapping mapping,
        boolean dryRun,
        boolean createUnits,
        boolean validRowsOnly,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable RateChoice rates,
        Actor actor) {

    /** The same with another mapping. */
    public ImportRequest with(Mapping other) {
        return new ImportRequest(
                kind, fileName, other, dryRun, createUnits, validRowsOnly, encoding, separator, rates, actor);
    }
}
