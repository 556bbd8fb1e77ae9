package dev.hindcast.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.Mapping.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void findsHeadingsWithoutRegardToCaseAndWhiteSpace() {
        var fitted = mapping("Name", "business\n unit")
                .fitted(ImportKind.PROJECTS, List.of("NAME", "name", "Name", "Business Unit"));

        assertThat(fitted.fields().get("name").column()).isEqualTo("Name");
        assertThat(fitted.fields().get("unit").column()).isEqualTo("Business Unit");
    }

    @Test
    void refusesAHeadingOfSeveralColumns() {
        assertFault("column.ambiguous", mapping("Name", "Unit"), List.of("Name", "Unit", "Name"));
        assertFault("column.ambiguous", mapping("name", "Unit"), List.of("NAME", "Unit", "Name"));
    }

    @Test
    void saysWhichColumnsThereAre() {
        assertThatThrownBy(() -> mapping("Title", "Unit").fitted(ImportKind.PROJECTS, List.of("Name", "Unit")))
                .hasMessageContaining("'Title'")
                .hasMessageContaining("there are Name, Unit");
    }

    @Test
    void refusesADateFormatThatWritesNoDates() {
        for (var format : List.of("quux", "HH:mm", "d.M.{")) {
            assertFault(
                    "dateFormat.malformed",
                    new Mapping(Map.of(
                            "name", Field.of("Name"),
                            "unit", Field.of("Unit"),
                            "framedOn", new Field("Name", Map.of(), null, format))),
                    List.of("Name", "Unit"));
        }
    }

    private static Mapping mapping(String name, String unit) {
        return new Mapping(Map.of("name", Field.of(name), "unit", Field.of(unit)));
    }

    private static void assertFault(String code, Mapping mapping, List<String> headings) {
        assertThatThrownBy(() -> mapping.fitted(ImportKind.PROJECTS, headings))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().code()).isEqualTo(code));
    }
}
