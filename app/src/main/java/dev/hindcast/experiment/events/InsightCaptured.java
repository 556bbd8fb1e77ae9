package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** Knowledge about data or the business was gained; it is kept even when the experiment fails. */
@Revision("1")
@StoredAs("experiment.InsightCaptured")
public record InsightCaptured(String experiment, String project, String insight, String text)
        implements ExperimentEvent {}
