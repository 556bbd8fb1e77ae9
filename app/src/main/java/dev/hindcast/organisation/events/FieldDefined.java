package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A field of one's own was defined, worded anew or taken back into use; choices are empty unless it is a choice. */
@StoredAs("organisation.FieldDefined")
@Revision("1")
public record FieldDefined(
        String organisation,
        String code,
        String name,
        String kind,
        List<String> choices,
        @Nullable String hint) implements OrganisationEvent {}
