package dev.hindcast.checkin.events;

/** Everything that can have happened to a leader's check-in. */
public sealed interface CheckInEvent permits CheckInAnswered, NextStepTaken {

    /** The identifier of the check-in. */
    String checkIn();

    /** Whose it is, and with whose key what they say is sealed. */
    String leader();
}
