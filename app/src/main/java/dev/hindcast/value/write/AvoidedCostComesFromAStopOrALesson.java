package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** Cost is avoided by stopping, or by a lesson. */
record AvoidedCostComesFromAStopOrALesson(boolean stopped, boolean lesson) {

    void verify() {
        if (!stopped && !lesson) {
            throw DomainRule.conflict(
                    "avoided-cost-needs-stop-or-lesson",
                    "Cost is avoided by a stop or by a lesson: name the lesson, or stop the project.");
        }
    }
}
