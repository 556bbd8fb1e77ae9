package dev.hindcast.ui.project;

import dev.hindcast.organisation.OwnField;
import dev.hindcast.ui.common.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values of the organisation's own fields as the browser's locale writes them. */
final class OwnFieldFormats {

    private OwnFieldFormats() {}

    static String show(OwnField field, String value) {
        if (value == null) {
            return Formats.NONE;
        }
        return switch (field.kind()) {
            case NUMBER -> Formats.number(new BigDecimal(value));
            case DATE -> Formats.date(LocalDate.parse(value));
            case TEXT, CHOICE -> value;
        };
    }
}
