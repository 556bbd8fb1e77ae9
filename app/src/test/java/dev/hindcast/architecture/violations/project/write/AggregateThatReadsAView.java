package dev.hindcast.architecture.violations.project.write;

import dev.hindcast.architecture.violations.project.read.list.PublicProjection;

record AggregateThatReadsAView(PublicProjection view) {}
