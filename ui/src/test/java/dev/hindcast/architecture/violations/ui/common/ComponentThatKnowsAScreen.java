package dev.hindcast.architecture.violations.ui.common;

import dev.hindcast.architecture.violations.ui.project.ScreenThatAsksTheGateway;

record ComponentThatKnowsAScreen(ScreenThatAsksTheGateway screen) {}
