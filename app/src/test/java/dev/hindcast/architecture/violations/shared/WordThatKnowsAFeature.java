package dev.hindcast.architecture.violations.shared;

import dev.hindcast.project.Stage;

record WordThatKnowsAFeature(Stage stage) {}
