package dev.hindcast.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hindcast.architecture.Place;
import dev.hindcast.architecture.Row;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what screens may use, and shows of each rule that it can fail. */
class ScreensArchitectureTest {

    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hindcast.ui");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("dev.hindcast.architecture.violations.ui");

    private static final Set<String> INFRASTRUCTURE = Set.of("shell", "common");

    private static final BiPredicate<Place, Place> WORDS_AND_COMMON =
            (_, to) -> to.isIn("shared") || (to.isIn("ui") && to.layer().equals("common"));
    private static final BiPredicate<Place, Place> OWN =
            (from, to) -> to.isIn("ui") && to.layer().equals(from.layer());
    private static final BiPredicate<Place, Place> NAVIGATION =
            (_, to) -> to.isIn("ui") && to.name().endsWith("Navigation");
    private static final BiPredicate<Place, Place> BASES =
            (_, to) -> to.isBase() || (to.isIn("transfer") && to.layer().equals("base"));
    private static final Predicate<String> NO_GATEWAYS = name -> Stream.of(
                    "org.axonframework.",
                    "java.sql.",
                    "javax.sql.",
                    "org.springframework.jdbc.",
                    "jakarta.persistence.")
            .noneMatch(name::startsWith);

    static List<Row> rows() {
        return List.of(
                new Row(
                        "the shell",
                        ui("shell"),
                        WORDS_AND_COMMON.or(OWN).or(NAVIGATION).or(BASES),
                        NO_GATEWAYS),
                new Row("common components", ui("common"), WORDS_AND_COMMON.or(BASES), _ -> true),
                new Row(
                        "screens of features",
                        place -> place.isIn("ui") && !INFRASTRUCTURE.contains(place.layer()),
                        WORDS_AND_COMMON.or(OWN).or(NAVIGATION).or(BASES),
                        NO_GATEWAYS));
    }

    private static Predicate<Place> ui(String layer) {
        return place -> place.isIn("ui") && place.layer().equals(layer);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holds(Row row) {
        row.rule().check(SCREENS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void canFail(Row row) {
        assertThat(row.rule().evaluate(PLANTED).getFailureReport().getDetails()).isNotEmpty();
    }
}
