package dev.hindcast.transfer.demo;

import dev.hindcast.shared.Command;
import java.time.Instant;
import java.time.LocalDate;

/** One command of a story: when and by whom it was given. */
record Step(Instant at, LocalDate effective, String user, Command command) {}
