package dev.hindcast.shared;

/** Names what processes events for one purpose: a read model, a guard or an automation. */
public record ProcessorName(String value) implements Id {

    public ProcessorName {
        Id.requireWellFormed("processor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
