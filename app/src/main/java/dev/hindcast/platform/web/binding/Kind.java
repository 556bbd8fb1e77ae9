package dev.hindcast.platform.web.binding;

import dev.hindcast.shared.Id;
import dev.hindcast.shared.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a component of a record is written in JSON; binder and OpenAPI document both follow it. */
public sealed interface Kind {

    /** A text, number, boolean, date, month, instant or currency of the JDK. */
    record Scalar(Class<?> type) implements Kind {}

    /** A record around one value, written as that value. */
    record Wrapped(RecordShape shape, Kind inner) implements Kind {}

    /** An identifier, or a name that an {@link dev.hindcast.shared.IdResolver} knows. */
    record Identifier(Class<? extends Id> type) implements Kind {}

    /** One of an enumeration's names. */
    record Choice(Class<?> type) implements Kind {}

    /** An array. */
    record Many(Kind element, boolean distinct) implements Kind {}

    /** An object with free names. */
    record Table(Kind value) implements Kind {}

    /** Money: an object of amount and currency. */
    record Amount() implements Kind {}

    /** Several values that belong together: their names stand in the body itself; inside arrays an object. */
    record Group(RecordShape shape) implements Kind {}

    static Kind of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var arguments = generic.getActualTypeArguments();
            if (Map.class.isAssignableFrom(raw)) {
                return new Table(of(arguments[1]));
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return new Many(of(arguments[0]), Set.class.isAssignableFrom(raw));
            }
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalArgumentException("No request can carry a " + type);
    }

    private static Kind ofClass(Class<?> type) {
        if (type == Money.class) {
            return new Amount();
        }
        if (Id.class.isAssignableFrom(type)) {
            return new Identifier(type.asSubclass(Id.class));
        }
        if (type.isEnum()) {
            return new Choice(type);
        }
        if (type.isRecord()) {
            var shape = RecordShape.of(type);
            return shape.parts().size() == 1
                    ? new Wrapped(shape, shape.parts().getFirst().kind())
                    : new Group(shape);
        }
        if (Scalars.TYPES.contains(type)) {
            return new Scalar(type);
        }
        throw new IllegalArgumentException(
                "No request can carry a " + type.getName() + "; known are " + List.copyOf(Scalars.TYPES));
    }
}
