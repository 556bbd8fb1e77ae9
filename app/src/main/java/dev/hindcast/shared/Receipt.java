package dev.hindcast.shared;

/**
 * What a command answers.
 *
 * @param id the aggregate, or the identifier that the command created
 * @param version the aggregate's version (the sequence number of its last event) after the command
 */
public record Receipt(String id, long version) {}
