package dev.hindcast.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A row of the table of what may use what.
 *
 * @param from what the row is about
 * @param is which places it is about
 * @param mayUse which of our own places these may use
 * @param mayUseOthers which classes of others these may use, by name
 */
public record Row(String from, Predicate<Place> is, BiPredicate<Place, Place> mayUse, Predicate<String> mayUseOthers) {

    /** The row as a rule that can be checked. */
    public ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that(described())
                .should(useOnlyWhatTheyMay())
                .allowEmptyShould(from.equals("transfer"));
    }

    private DescribedPredicate<JavaClass> described() {
        return DescribedPredicate.describe(
                "are " + from,
                type -> !type.getSimpleName().equals("package-info")
                        && Place.of(type).filter(is).isPresent());
    }

    private ArchCondition<JavaClass> useOnlyWhatTheyMay() {
        return new ArchCondition<>("use only what the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var place = Place.of(type).orElseThrow();
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    if (!isAllowed(place, dependency)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private boolean isAllowed(Place place, Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || Place.of(target)
                        .map(used -> mayUse.test(place, used))
                        .orElseGet(() -> mayUseOthers.test(target.getName()));
    }

    @Override
    public String toString() {
        return from;
    }
}
