package dev.hindcast.architecture.violations.project.automation;

import dev.hindcast.architecture.violations.project.write.PublicAggregate;

record AutomationThatTouchesAnAggregate(PublicAggregate aggregate) {}
