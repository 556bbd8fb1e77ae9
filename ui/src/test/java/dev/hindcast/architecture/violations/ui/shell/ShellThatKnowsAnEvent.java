package dev.hindcast.architecture.violations.ui.shell;

import dev.hindcast.project.events.ProjectFramed;

record ShellThatKnowsAnEvent(ProjectFramed event) {}
