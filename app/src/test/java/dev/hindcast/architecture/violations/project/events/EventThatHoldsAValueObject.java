package dev.hindcast.architecture.violations.project.events;

import dev.hindcast.project.Stage;

record EventThatHoldsAValueObject(Stage stage) {}
