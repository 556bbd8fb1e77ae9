package dev.hindcast.architecture.violations.project.read.list;

import org.axonframework.eventhandling.EventHandler;

class ViewWithoutAGroup {

    @EventHandler
    void on(String event) {}
}
