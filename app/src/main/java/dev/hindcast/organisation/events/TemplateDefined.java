package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The guiding text of a post-mortem's section was defined. */
@StoredAs("organisation.TemplateDefined")
@Revision("1")
public record TemplateDefined(String organisation, String code, String name, String text)
        implements OrganisationEvent {}
