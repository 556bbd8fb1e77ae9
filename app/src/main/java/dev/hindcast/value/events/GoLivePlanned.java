package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/** The month in which the project is to go live was planned, or planned anew, before the promise was frozen. */
@Revision("1")
@StoredAs("value.GoLivePlanned")
public record GoLivePlanned(String project, YearMonth month) implements ValueEvent {}
