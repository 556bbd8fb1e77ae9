package dev.hindcast.people;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What persons do with their own tokens for the REST interface. Like passwords, tokens are part of no event.
 *
 * @see "ADR-0105"
 */
public sealed interface TokenCommand extends Command {

    TokenId token();

    @Override
    default Id aggregate() {
        return token();
    }

    /**
     * Issues a token by which its owner is let in as themselves, with the roles they hold at the time.
     *
     * @param name what it is for
     * @param expires its last day, {@value #USUAL_DAYS} days from now unless said, {@value #MOST_DAYS} at most
     * @param readOnly whether nothing may be changed by it; no unless said
     */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record IssueToken(
            @Fresh TokenId token,
            @Fresh TokenSecret secret,
            Line name,
            @Nullable LocalDate expires,
            @Nullable Boolean readOnly)
            implements TokenCommand {

        public static final int USUAL_DAYS = 90;
        public static final int MOST_DAYS = 366;
    }

    /** Revokes a token at once. */
    @AllowedTo({DELIVERY_MANAGER, BUSINESS_OWNER, TEAM_MEMBER, LEADER, EXECUTIVE, FINANCE, ADMIN})
    record RevokeToken(TokenId token) implements TokenCommand {}
}
