package dev.hindcast.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of a command: who gives it, when it is recorded, from which date it holds and by which way it came.
 * Command handlers take it as a parameter; it travels as metadata and is kept with every event.
 */
public record Occasion(Actor actor, Instant recordedAt, LocalDate effective, Source source) {}
