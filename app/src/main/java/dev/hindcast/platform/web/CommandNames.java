package dev.hindcast.platform.web;

import dev.hindcast.platform.web.binding.Names;
import dev.hindcast.platform.web.binding.RecordShape;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands of a sealed interface that a URL can name: those somebody may give to something that exists already. */
final class CommandNames {

    private static final ClassValue<SortedMap<String, Class<? extends Command>>> KNOWN = new ClassValue<>() {
        @Override
        protected SortedMap<String, Class<? extends Command>> computeValue(Class<?> type) {
            var names = new TreeMap<String, Class<? extends Command>>();
            collect(type, names);
            return names;
        }
    };

    private CommandNames() {}

    static SortedMap<String, Class<? extends Command>> of(Class<?> sealed) {
        return KNOWN.get(sealed);
    }

    /** The command of the name; a broken rule (not found) listing the names when there is none. */
    static Class<? extends Command> named(Class<?> sealed, String name) {
        var names = of(sealed);
        var command = names.get(name);
        if (command == null) {
            throw DomainRule.notFound(
                    "command-unknown",
                    "There is no such command here; there are: " + String.join(", ", names.keySet()) + ".");
        }
        return command;
    }

    private static void collect(Class<?> type, SortedMap<String, Class<? extends Command>> names) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                collect(permitted, names);
            }
        } else if (type.isRecord() && isOffered(type)) {
            names.put(Names.kebab(type.getSimpleName()), type.asSubclass(Command.class));
        }
    }

    private static boolean isOffered(Class<?> command) {
        var allowed = command.getAnnotation(AllowedTo.class);
        return allowed != null
                && allowed.value().length > 0
                && !RecordShape.of(command).createsItsTarget();
    }
}
