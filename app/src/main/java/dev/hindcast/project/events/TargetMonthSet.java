package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The month in which a stage is meant to be entered. */
@StoredAs("project.TargetMonthSet")
@Revision("1")
public record TargetMonthSet(
        String project,
        String stage,
        YearMonth month,
        @Nullable YearMonth previous) implements ProjectEvent {}
