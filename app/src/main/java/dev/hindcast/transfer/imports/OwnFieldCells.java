package dev.hindcast.transfer.imports;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.transfer.ImportKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of the organisation's own in rows of projects: {@code field.} and a code is such a field's name. */
record OwnFieldCells(List<OwnField> offered) {

    /** The values of the row by the codes of their fields, in their normal form; what is none is a fault of its cell. */
    Map<String, String> read(Cells cells) {
        var values = new LinkedHashMap<String, String>();
        for (var name : cells.mapped(ImportKind.OWN_FIELD)) {
            var code = name.substring(ImportKind.OWN_FIELD.length());
            offered.stream()
                    .filter(field -> field.code().equalsIgnoreCase(code))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> value(cells, name, field).ifPresent(value -> values.put(field.code(), value)),
                            () -> cells.error(name, code, "field.unknown", "is no field of your own"));
        }
        return values;
    }

    private static Optional<String> value(Cells cells, String name, OwnField field) {
        return field.kind() == FieldKind.DATE
                ? cells.date(name).map(Object::toString)
                : cells.value(name, field::accept);
    }

    /** What to say of the project so that it has the values; nothing about those it has already. */
    static List<Command> commands(ProjectId project, Map<String, String> values, Map<String, String> there) {
        return values.entrySet().stream()
                .filter(value -> !value.getValue().equals(there.get(value.getKey())))
                .<Command>map(value -> new SetField(project, new Code(value.getKey()), new Line(value.getValue())))
                .toList();
    }
}
