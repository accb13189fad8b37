package io.sixpager.people;

import java.io.Serial;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal of a session: a name only. Role and activity are looked up with every request. */
public record SignedIn(String username) implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return username;
    }
}
