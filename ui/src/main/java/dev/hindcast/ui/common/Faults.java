package dev.hindcast.ui.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Missing;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a refusal becomes something to read: beside the fields, in a notification, or as a list of what a
 * gate misses. What nobody foresaw is logged under a number that the notification names.
 */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Tells of a failure outside any form. */
    public static void tell(Throwable failure) {
        tell(failure, new Fields());
    }

    /** Tells of a failure, beside the given fields where it names them. */
    public static void tell(Throwable failure, Fields fields) {
        tell(failure, fields, null);
    }

    /** The same; what a gate misses leads to where it is supplied, if the places are known. */
    static void tell(Throwable failure, Fields fields, @Nullable Function<Missing, String> places) {
        var cause = meaning(failure);
        if (cause instanceof InvalidInput invalid) {
            var rest = fields.tell(invalid);
            if (!rest.isEmpty()) {
                Notices.problem(rest.stream()
                        .map(fault -> Formats.amountsIn((Labels.ofName(fault.field()) + " " + fault.message()).strip()))
                        .collect(Collectors.joining("; ")));
            }
        } else if (cause instanceof DomainRule rule) {
            if (rule.missing().isEmpty()) {
                Notices.problem(Formats.amountsIn(rule.getMessage()));
            } else {
                tellMissing(rule, places);
            }
        } else {
            Notices.problem(
                    "Something went wrong and nothing was saved. Number %s is in the log.".formatted(log(failure)));
        }
    }

    /** The refusal inside wrapping exceptions, or the failure itself when there is none. */
    public static Throwable meaning(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainRule || cause instanceof InvalidInput) {
                return cause;
            }
        }
        return failure;
    }

    /** Logs an unforeseen failure and answers the number under which it can be found. */
    public static String log(Throwable failure) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {} on a screen", number, failure);
        return number;
    }

    private static void tellMissing(DomainRule rule, @Nullable Function<Missing, String> places) {
        var list = new UnorderedList();
        rule.missing()
                .forEach(missing -> list.add(
                        places == null
                                ? new ListItem(missing.message())
                                : new ListItem(new Anchor(places.apply(missing), missing.message()))));
        Dialogs.message("Not yet", new Paragraph("This is still missing:"), list);
    }
}
