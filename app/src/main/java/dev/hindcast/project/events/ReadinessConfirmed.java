package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** One thing that going live needs is there. */
@StoredAs("project.ReadinessConfirmed")
@Revision("1")
public record ReadinessConfirmed(String project, String item, String note) implements ProjectEvent {}
