package dev.hindcast.architecture.violations.platform;

import dev.hindcast.project.Stage;

record PlatformThatKnowsAFeature(Stage stage) {}
