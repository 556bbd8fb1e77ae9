package dev.hindcast.people.events;

/** Everything that can have happened to a person. */
public sealed interface PersonEvent
        permits PersonRegistered, PersonRenamed, PersonAssignedToUnit, RolesAssigned, PersonErased {

    /** The person's identifier. */
    String person();
}
