package dev.hindcast.ui.common;

import java.util.function.Function;

/**
 * Where the value of one component of a command comes from.
 *
 * @param isAsked whether the person is asked for it
 * @param reader reads it once the form is filled in
 */
record CommandInput(boolean isAsked, Function<Fields.Reading, Object> reader) {

    static CommandInput known(Object value) {
        return new CommandInput(false, in -> value);
    }

    static CommandInput asked(Function<Fields.Reading, Object> reader) {
        return new CommandInput(true, reader);
    }

    static CommandInput fresh(Class<?> type) {
        return new CommandInput(false, in -> {
            try {
                return type.getMethod("fresh").invoke(null);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(type.getName(), impossible);
            }
        });
    }

    Object read(Fields.Reading in) {
        return reader.apply(in);
    }
}
