package dev.hindcast.experiment.upcast;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A run that was linked before parameters were kept has none. */
@Component
class RunLinked1To2 extends SingleEventUpcaster {

    private static final String NAME = "experiment.RunLinked";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(NAME)
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(NAME, "2"), ObjectNode.class, run -> {
            run.putObject("parameters");
            return run;
        });
    }
}
