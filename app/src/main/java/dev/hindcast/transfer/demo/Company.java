package dev.hindcast.transfer.demo;

import dev.hindcast.checkin.Question;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.shared.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
        List<Field> fields,
        List<Person> people,
        List<Rates> rates,
        List<CheckIn> checkIns,
        List<String> files) {

    record Unit(String code, String name, @Nullable Boolean dataScience) {}

    record Goal(String code, String name) {}

    /** A field that the company records of its projects itself. */
    record Field(
            String code,
            String name,
            FieldKind kind,
            @Nullable List<String> choices,
            @Nullable String hint) {}

    record Person(String user, String name, String unit, List<Role> roles) {}

    /** What one euro was worth from the month on. */
    record Rates(String month, BigDecimal USD, BigDecimal GBP) {}

    /**
     * What the leader answered on a Friday.
     *
     * @param answers one letter for each question, in their order
     * @param taken what was done about reds on the Monday after, by question
     */
    record CheckIn(
            int weeksAgo,
            int team,
            String answers,
            @Nullable String note,
            @Nullable Map<Question, String> taken) {}
}
