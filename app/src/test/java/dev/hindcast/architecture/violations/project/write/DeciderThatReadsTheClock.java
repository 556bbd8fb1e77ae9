package dev.hindcast.architecture.violations.project.write;

import java.time.Instant;

class DeciderThatReadsTheClock {

    Instant decide() {
        return Instant.now();
    }
}
