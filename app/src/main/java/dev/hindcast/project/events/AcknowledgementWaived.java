package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The change goes on without the acknowledgement of an affected person. */
@StoredAs("project.AcknowledgementWaived")
@Revision("1")
public record AcknowledgementWaived(String project, String scopeChange, String person, String reason)
        implements ProjectEvent {}
