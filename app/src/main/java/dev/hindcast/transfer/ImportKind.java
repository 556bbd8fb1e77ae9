package dev.hindcast.transfer;

import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.Section;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.value.ValueCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be imported, with the fields a file's columns can be mapped to. */
public enum ImportKind {
    PROJECTS(
            ProjectCommand.ImportProject.class,
            List.of("name", "unit"),
            List.of(
                    "externalKey",
                    "key",
                    "problem",
                    "goal",
                    "origin",
                    "stage",
                    "framedOn",
                    "liveOn",
                    "stoppedOn",
                    "reason",
                    "owner")),
    POST_MORTEMS(
            PostMortemCommand.ImportPostMortem.class,
            List.of("title"),
            Stream.concat(
                            Stream.of(
                                    "externalKey",
                                    "project",
                                    "unit",
                                    "publishedOn",
                                    "lesson",
                                    "advice",
                                    "lessons",
                                    "cause",
                                    "tags"),
                            Arrays.stream(Section.values()).map(Enum::name))
                    .toList()),
    COSTS(
            ValueCommand.BookCost.class,
            List.of("project", "month", "amount"),
            List.of("externalKey", "currency", "category", "note")),
    /** In the wide form each currency's code is a field too: how many of it one euro buys. */
    RATES(OrganisationCommand.SetExchangeRates.class, List.of("date"), List.of("currency", "euro", "perEuro"));

    /** Begins the name of a field of the organisation's own, which projects have besides {@link #fields()}. */
    public static final String OWN_FIELD = "field.";

    private final Class<? extends Command> command;
    private final List<String> required;
    private final List<String> optional;

    ImportKind(Class<? extends Command> command, List<String> required, List<String> optional) {
        this.command = command;
        this.required = required;
        this.optional = optional;
    }

    /** The kind of a name as the API writes it, such as {@code post-mortems}. */
    public static ImportKind of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "kind",
                        "kind.unknown",
                        "must be one of "
                                + Arrays.stream(values()).map(ImportKind::text).collect(Collectors.joining(", "))));
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields that each row needs; all other {@link #fields()} may be left out. */
    public List<String> required() {
        return required;
    }

    /** Every field that a column can be mapped to. */
    public List<String> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** Whether a column can be mapped to the field. */
    public boolean takes(String field) {
        return fields().contains(field)
                || this == RATES && field.matches("[A-Z]{3}")
                || this == PROJECTS && field.startsWith(OWN_FIELD);
    }

    /** Broken rule {@code role-may-not} unless the actor may give the command that each row becomes. */
    public void requireAllowed(Actor actor) {
        var allowed = command.getAnnotation(AllowedTo.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(actor::has)) {
            throw DomainRule.forbidden("role-may-not", "Your roles do not allow this import.");
        }
    }
}
