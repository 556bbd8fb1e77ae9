package dev.hindcast.architecture.violations.project.web;

import dev.hindcast.architecture.violations.project.read.list.PublicProjection;

record ResourceThatReadsAView(PublicProjection view) {}
