package dev.hindcast.architecture.violations.project.read.list;

import org.axonframework.queryhandling.QueryGateway;

record ViewThatAsksTheGateway(QueryGateway queries) {}
