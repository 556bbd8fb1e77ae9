package dev.hindcast.platform.installation;

import dev.hindcast.shared.BeforeServing;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Prepares what has to be there before Hindcast serves, in the last moment before it does. */
@Component
class Preparation implements SmartLifecycle {

    private final List<BeforeServing> steps;
    private volatile boolean prepared;

    Preparation(List<BeforeServing> steps) {
        this.steps = steps;
    }

    @Override
    public void start() {
        steps.forEach(BeforeServing::prepare);
        prepared = true;
    }

    @Override
    public void stop() {
        prepared = false;
    }

    @Override
    public boolean isRunning() {
        return prepared;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
