package dev.hindcast.platform.security;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignedIn;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind an authentication; every command they give is recorded with their id. */
public record SignedInPerson(PersonId id, String userName, String passwordHash, Set<Role> roles, boolean active)
        implements UserDetails, SignedIn {

    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public Actor actor() {
        return new Actor(id, roles);
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "SignedInPerson[" + userName + "]";
    }
}
