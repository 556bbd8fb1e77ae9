package dev.hindcast.architecture.violations.ui.project;

import org.axonframework.queryhandling.QueryGateway;

public record ScreenThatAsksTheGateway(QueryGateway queries) {}
