package dev.hindcast.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.checkin.CheckInCommand;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.people.TokenCommand;
import dev.hindcast.platform.web.binding.Kind;
import dev.hindcast.platform.web.binding.Names;
import dev.hindcast.platform.web.binding.RecordShape;
import dev.hindcast.platform.web.binding.RecordShape.Part;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.value.ValueCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the REST contract has exactly the fields it is promised to have, optional where promised. */
class RestContractTest {

    private static final Map<String, Class<?>> FEATURES = Map.of(
            "project", ProjectCommand.class,
            "experiment", ExperimentCommand.class,
            "value", ValueCommand.class,
            "postmortem", PostMortemCommand.class,
            "checkin", CheckInCommand.class,
            "token", TokenCommand.class);

    record Promise(String feature, String command, List<String> fields) {
        @Override
        public String toString() {
            return feature + " " + command;
        }
    }

    @ParameterizedTest
    @MethodSource
    void keepsThePromisedFields(Promise promise) {
        var record = records(FEATURES.get(promise.feature))
                .filter(type -> Names.kebab(type.getSimpleName()).equals(promise.command))
                .findFirst();
        assertThat(record).as("a command of that name").isPresent();

        var shape = RecordShape.of(record.get());
        var addressed =
                shape.identifiedByUrl().filter(part -> !shape.createsItsTarget() || promise.command.equals("plan"));
        var fields = new TreeSet<String>();
        shape.parts().stream()
                .filter(part -> !part.fresh() && addressed.filter(part::equals).isEmpty())
                .forEach(part -> collect(part, false, fields));

        assertThat(fields).isEqualTo(new TreeSet<>(promise.fields));
    }

    private static void collect(Part part, boolean optional, TreeSet<String> fields) {
        if (part.kind() instanceof Kind.Group(var inner)) {
            inner.parts().forEach(nested -> collect(nested, optional || part.optional(), fields));
            return;
        }
        var form = switch (part.kind()) {
            case Kind.Many _ -> "[]";
            case Kind.Table _ -> "{}";
            default -> "";
        };
        fields.add(part.name() + form + (part.optional() || optional ? "?" : ""));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RestContractTest::records)
                : Stream.of(type);
    }

    static Stream<Promise> keepsThePromisedFields() {
        try (var text = RestContractTest.class.getResourceAsStream("/contract/bodies.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Promise(cells[0].strip(), cells[1].strip(), fields(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toList());
    }
}
