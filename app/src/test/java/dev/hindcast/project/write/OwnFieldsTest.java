package dev.hindcast.project.write;

import static dev.hindcast.project.write.Projects.DAN;
import static dev.hindcast.project.write.Projects.ID;
import static dev.hindcast.project.write.Projects.OLGA;
import static dev.hindcast.project.write.Projects.PROJECT;
import static dev.hindcast.project.write.Projects.WHY;
import static dev.hindcast.project.write.Projects.framed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.organisation.FieldKind;
import dev.hindcast.project.Degree;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectCommand.SetField;
import dev.hindcast.project.events.FieldSet;
import dev.hindcast.project.events.ProjectAssessed;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT,  Ada Lovelace, Ada Lovelace",
        "NUMBER, 0012.50, 12.5",
        "NUMBER, 1e3, 1000",
        "CHOICE, emea, EMEA",
        "DATE, 2026-03-01, 2026-03-01"
    })
    void keepsAValueInItsNormalForm(FieldKind kind, String given, String kept) {
        framed().offering(kind, "EMEA", "APAC")
                .expect(DAN, set(given), new FieldSet(ID, Projects.FIELD, "Own", kept, null));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, many", "NUMBER, 1e40", "CHOICE, Mars", "DATE, 31.3.2026"})
    void refusesWhatIsNoValueOfTheField(FieldKind kind, String given) {
        framed().offering(kind, "EMEA", "APAC").refuseField(DAN, set(given), "value");
    }

    @Test
    void saysWhatStoodThereBeforeAndNothingTwice() {
        var before = new FieldSet(ID, Projects.FIELD, "Own", "Ada", null);
        framed().offering(FieldKind.TEXT)
                .given(DAN, before)
                .expect(OLGA, set("Grace"), new FieldSet(ID, Projects.FIELD, "Own", "Grace", "Ada"));
        framed().offering(FieldKind.TEXT).given(DAN, before).expect(OLGA, set("Ada"));
        framed().offering(FieldKind.TEXT)
                .given(DAN, before)
                .expect(
                        OLGA,
                        new SetField(PROJECT, new Code(Projects.FIELD), null),
                        new FieldSet(ID, Projects.FIELD, "Own", null, "Ada"));
    }

    @Test
    void offersOnlyWhatIsDefinedAndNotRetired() {
        framed().refuseField(DAN, set("Ada"), "field");
        framed().retired().refuseField(DAN, set("Ada"), "field");
        framed().retired()
                .given(DAN, new FieldSet(ID, Projects.FIELD, "Own", "Ada", null))
                .expect(
                        DAN,
                        new SetField(PROJECT, new Code(Projects.FIELD), null),
                        new FieldSet(ID, Projects.FIELD, "Own", null, "Ada"));
    }

    @Test
    void assessesFeasibilityAndRisk() {
        framed().expect(
                        DAN,
                        new ProjectCommand.Assess(PROJECT, 4, Degree.LOW, WHY),
                        new ProjectAssessed(ID, 4, "LOW", WHY.value()));
        assertThatThrownBy(() -> new ProjectCommand.Assess(PROJECT, 6, Degree.LOW, WHY))
                .isInstanceOf(InvalidInput.class);
    }

    private static SetField set(String value) {
        return new SetField(PROJECT, new Code(Projects.FIELD), new Line(value));
    }
}
