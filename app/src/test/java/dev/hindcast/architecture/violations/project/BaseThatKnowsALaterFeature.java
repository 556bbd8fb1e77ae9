package dev.hindcast.architecture.violations.project;

import dev.hindcast.value.Category;

record BaseThatKnowsALaterFeature(Category category) {}
