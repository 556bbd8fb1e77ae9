package dev.hindcast.shared;

/** What a person may do; a person may hold several roles. */
public enum Role {
    DELIVERY_MANAGER,
    BUSINESS_OWNER,
    TEAM_MEMBER,
    LEADER,
    EXECUTIVE,
    FINANCE,
    ADMIN
}
