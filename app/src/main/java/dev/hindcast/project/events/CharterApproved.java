package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The charter is approved by the actor, as of the version of the value ledger that they saw. */
@StoredAs("project.CharterApproved")
@Revision("1")
public record CharterApproved(
        String project, @Nullable String note, @Nullable Long ledgerVersion) implements ProjectEvent {}
