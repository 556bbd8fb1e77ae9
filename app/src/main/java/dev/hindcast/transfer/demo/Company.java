package dev.hindcast.transfer.demo;

import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The company in which the stories play.
 *
 * @param files the stories' files, without their ending
 */
record Company(
        String mission,
        List<Unit> units,
        List<Goal> goals,
        List<Person> people,
        List<Rates> rates,
        List<String> files) {

    record Unit(String code, String name, @Nullable Boolean dataScience) {}

    record Goal(String code, String name) {}

    record Person(String user, String name, String unit, List<Role> roles) {}

    /** What one euro was worth from the month on. */
    record Rates(String month, BigDecimal USD, BigDecimal GBP) {}
}
