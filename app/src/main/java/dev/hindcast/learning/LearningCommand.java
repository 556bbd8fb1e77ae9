package dev.hindcast.learning;

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
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;

/**
 * What a person asks for themselves: searches to be kept and watched, notices to be put away. Nothing of it is an event.
 *
 * @see "ADR-0086"
 */
public sealed interface LearningCommand extends Command {

    /** What is asked of a saved search; nobody but who saved it may. */
    sealed interface OfSearch extends LearningCommand {

        SavedSearchId search();

        @Override
        default Id aggregate() {
            return search();
        }
    }

    /**
     * Keeps a search under a name.
     *
     * @param asked the search as its address has it: {@code q=churn&cause=DATA_LACKING}
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record SaveSearch(@Fresh SavedSearchId search, Line name, Paragraph asked, boolean subscribed) implements OfSearch {

        public SaveSearch {
            AskedSearch.read(asked.value());
        }
    }

    /** Gives it another name. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record RenameSearch(SavedSearchId search, Line name) implements OfSearch {}

    /** Asks to be told of newly published post-mortems that it finds. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record Subscribe(SavedSearchId search) implements OfSearch {}

    /** Asks not to be told any more. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record Unsubscribe(SavedSearchId search) implements OfSearch {}

    /** Says that all it finds at present has been looked at. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record LookAt(SavedSearchId search) implements OfSearch {}

    /** Forgets it. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record DeleteSearch(SavedSearchId search) implements OfSearch {}

    /** Puts a notice away. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record PutAway(NoticeId notice) implements LearningCommand {

        @Override
        public Id aggregate() {
            return notice;
        }
    }
}
