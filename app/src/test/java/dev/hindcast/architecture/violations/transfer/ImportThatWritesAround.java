package dev.hindcast.architecture.violations.transfer;

import dev.hindcast.architecture.violations.project.write.PublicAggregate;

record ImportThatWritesAround(PublicAggregate aggregate) {}
