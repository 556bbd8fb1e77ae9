package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A setting got another value, written as text. */
@StoredAs("organisation.SettingChanged")
@Revision("1")
public record SettingChanged(String organisation, String setting, String value) implements OrganisationEvent {}
