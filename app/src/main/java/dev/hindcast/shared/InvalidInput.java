package dev.hindcast.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Input of the wrong shape: every fault at once, each naming its field, its code and its limit. */
public final class InvalidInput extends RuntimeException {

    /**
     * One fault.
     *
     * @param field the name of the field, dotted for nested ones; empty for the whole
     * @param code a stable code, such as {@code text.tooLong}
     * @param message what is wrong and which limit holds, to follow the field's name
     */
    public record Fault(String field, String code, String message) {

        /** The same fault of a field nested in another. */
        public Fault within(String parent) {
            return new Fault(field.isEmpty() ? parent : parent + "." + field, code, message);
        }

        /** The same fault, told of the field that held the value. */
        public Fault of(String holder) {
            return new Fault(holder, code, message);
        }
    }

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public static InvalidInput of(String field, String code, String message) {
        return new InvalidInput(List.of(new Fault(field, code, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
