package io.sixpager.people;

import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal of a session: a name only. Role and activity are looked up with every request. */
public record SignedIn(String username) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }
}
