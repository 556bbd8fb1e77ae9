package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A template of post-mortems was defined: Markdown with a heading for each section. */
@StoredAs("organisation.TemplateDefined")
@Revision("1")
public record TemplateDefined(String organisation, String code, String name, String text)
        implements OrganisationEvent {}
