package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Words came to mean the same to the search, in place of those that had the code before. */
@StoredAs("organisation.SynonymsDefined")
@Revision("1")
public record SynonymsDefined(String organisation, String code, List<String> words) implements OrganisationEvent {}
