package dev.hindcast.desk;

import static dev.hindcast.shared.Role.ADMIN;
import static dev.hindcast.shared.Role.BUSINESS_OWNER;
import static dev.hindcast.shared.Role.DELIVERY_MANAGER;
import static dev.hindcast.shared.Role.EXECUTIVE;
import static dev.hindcast.shared.Role.FINANCE;
import static dev.hindcast.shared.Role.LEADER;
import static dev.hindcast.shared.Role.TEAM_MEMBER;

import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Text;
import java.time.LocalDate;

/**
 * What a person arranges on their own desk; nobody else's is reached. Nothing of it is an event.
 *
 * @see "ADR-0099"
 */
public sealed interface DeskCommand extends Command {

    /** What is asked of something that waits. */
    sealed interface OfTask extends DeskCommand {

        TaskId task();

        @Override
        default Id aggregate() {
            return task();
        }
    }

    /** What is asked of a kept view. */
    sealed interface OfView extends DeskCommand {

        ViewId view();

        @Override
        default Id aggregate() {
            return view();
        }
    }

    /** Puts off what waits until a later day, at most a year; it comes back sooner when it begins anew. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record Snooze(TaskId task, LocalDate until) implements OfTask {}

    /** Takes back what was put off. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record Wake(TaskId task) implements OfTask {}

    /**
     * Keeps a view of the list of projects under a name.
     *
     * @param asked filters, columns and order as the list's address has them: {@code stage=LIVE&hide=unit}; may be empty
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record SaveView(@Fresh ViewId view, Line name, String asked) implements OfView {

        public SaveView {
            if (asked.length() > Text.PARAGRAPH) {
                throw InvalidInput.of(
                        "asked", "text.tooLong", "must have at most %d characters".formatted(Text.PARAGRAPH));
            }
        }
    }

    /** Gives a view another name. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record RenameView(ViewId view, Line name) implements OfView {}

    /** Forgets a view. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record DeleteView(ViewId view) implements OfView {}

    /** Lets everybody see a view of one's own; it is shown under one's name, and stays one's own. */
    @AllowedTo({DELIVERY_MANAGER, LEADER})
    record ShareView(ViewId view) implements OfView {}

    /** Keeps a view to oneself again; copies that others took stay theirs. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record EndSharing(ViewId view) implements OfView {}

    /** Takes a copy of a view, one's own or a shared one, under the same name; later changes of either do not touch the other. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record CopyView(ViewId view, @Fresh ViewId copy) implements OfView {}

    /** Has the list of projects open with a view, one's own or a shared one. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record MakeDefault(ViewId view) implements OfView {}

    /** Has the list open as it is usual again. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record EndDefault(ViewId view) implements OfView {}

    /** Says what is to be mailed to the person who gives it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record ChooseMail(PersonId person, boolean reminders, boolean digest) implements DeskCommand {

        @Override
        public Id aggregate() {
            return person;
        }
    }

    /** The person looks at the screens: what is recorded from now on is new to them the next time. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record LookAround(PersonId person) implements DeskCommand {

        @Override
        public Id aggregate() {
            return person;
        }
    }

    /** The person works on a project, which is offered to them first from now on. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record TakeUp(ProjectId project) implements DeskCommand {

        @Override
        public Id aggregate() {
            return project;
        }
    }
}
