package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the units that rows name by code or name, and makes those that are missing when that is wanted. */
final class Units {

    private static final int CODE_LENGTH = 40;

    private final Map<String, String> codes = new HashMap<>();
    private final boolean create;
    private final List<Command> created = new ArrayList<>();

    Units(OrganisationQuery.Directory.Result directory, boolean create) {
        this.create = create;
        directory.units().forEach(unit -> {
            codes.put(key(unit.name()), unit.code());
            codes.put(key(unit.code()), unit.code());
        });
    }

    /** The unit of the text, or empty, with the fault noted, when there is none and none may be made. */
    Optional<Code> find(Cells cells, String field) {
        var text = cells.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var known = codes.get(key(text.get()));
        if (known != null) {
            return Optional.of(new Code(known));
        }
        if (!create) {
            cells.error(field, text.get(), "unit-unknown", "is no unit; define it, or ask for units to be made");
            return Optional.empty();
        }
        var code = free(text.get());
        codes.put(key(text.get()), code.value());
        codes.put(key(code.value()), code.value());
        created.add(new OrganisationCommand.DefineUnit(code, shortened(text.get()), null));
        return Optional.of(code);
    }

    /** The commands for the units made since the last call. */
    List<Command> takeCreated() {
        var taken = List.copyOf(created);
        created.clear();
        return taken;
    }

    private Code free(String text) {
        var base = text.strip().replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        if (base.isEmpty()) {
            base = "UNIT";
        }
        if (base.length() > CODE_LENGTH - 4) {
            base = base.substring(0, CODE_LENGTH - 4);
        }
        var code = base;
        for (int i = 2; codes.containsKey(key(code)); i++) {
            code = base + "-" + i;
        }
        return new Code(code);
    }

    private static Line shortened(String text) {
        return new Line(
                text.length() > dev.hindcast.shared.Text.LINE
                        ? text.substring(0, dev.hindcast.shared.Text.LINE)
                        : text);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
