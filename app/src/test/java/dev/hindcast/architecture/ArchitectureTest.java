package dev.hindcast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.hindcast.HindcastApplication;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the structure of the code, and shows of each rule that it can fail. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/dev/hindcast/ui/"))
            .importPackagesOf(HindcastApplication.class);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(Place.PLANTED);

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    /** A rule, and the planted class that breaks it. */
    record Held(ArchRule rule, String brokenBy) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static List<Held> rules() {
        var rows = DependencyTable.ROWS.stream()
                .map(row -> new Held(
                        row.rule(),
                        switch (row.from()) {
                            case "shared words" -> "WordThatKnowsAFeature";
                            case "bases of features" -> "BaseThatKnowsALaterFeature";
                            case "events" -> "EventThatHoldsAValueObject";
                            case "write sides" -> "AggregateThatReadsAView";
                            case "read sides" -> "ViewThatAsksTheGateway";
                            case "automations" -> "AutomationThatTouchesAnAggregate";
                            case "answers of several" -> "AnswerThatReadsATable";
                            case "resources" -> "ResourceThatReadsAView";
                            case "transfer" -> "ImportThatWritesAround";
                            case "platform" -> "PlatformThatKnowsAFeature";
                            default -> throw new IllegalStateException("No violation is planted for " + row);
                        }));
        return Stream.concat(
                        rows,
                        Stream.of(
                                new Held(onlyBasesAndEventsArePublic(), "PublicProjection"),
                                new Held(nobodyReadsTheSystemClock(), "DeciderThatReadsTheClock"),
                                new Held(everyHandlerOfAViewNamesItsGroup(), "ViewWithoutAGroup")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Held held) {
        held.rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(Held held) {
        assertThat(held.rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anySatisfy(violation -> assertThat(violation).contains(held.brokenBy));
    }

    private static ArchRule onlyBasesAndEventsArePublic() {
        return classes()
                .that(DescribedPredicate.describe(
                        "are internal to a feature",
                        (JavaClass type) -> type.isTopLevelClass()
                                && !type.getSimpleName().equals("package-info")
                                && Place.of(type).filter(Place::isInternal).isPresent()))
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .as("only bases and events should be public");
    }

    private static ArchRule nobodyReadsTheSystemClock() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "decide or project",
                        (JavaClass type) -> Place.of(type)
                                .filter(place -> place.isIn("shared")
                                        || place.isBase()
                                        || Stream.of("events", "write", "read").anyMatch(place::isLayer))
                                .isPresent()))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads the clock", ArchitectureTest::readsTheClock))
                .as("nothing that decides or projects should read the clock");
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.MethodCallTarget method
                && (method.getOwner().getPackageName().equals("java.time")
                        || method.getOwner().isEquivalentTo(System.class))
                && CLOCKS.contains(method.getName())
                && (method.getRawParameterTypes().isEmpty()
                        || method.getRawParameterTypes().getFirst().isEquivalentTo(java.time.ZoneId.class));
    }

    private static ArchRule everyHandlerOfAViewNamesItsGroup() {
        return classes()
                .that(DescribedPredicate.describe(
                        "handle events",
                        (JavaClass type) -> type.getMethods().stream()
                                .anyMatch(method ->
                                        method.isAnnotatedWith(org.axonframework.eventhandling.EventHandler.class))))
                .should()
                .beAnnotatedWith(ProcessingGroup.class)
                .as("whatever handles events should name its processing group");
    }
}
