package io.sixpager.people;

import io.sixpager.people.log.RefusedAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the person up with every request, so that a lost role or a closed account takes effect at once, and notes what
 * they are refused.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final Directory directory;
    private final Sessions sessions;
    private final RefusedAttempts refused;

    SessionGuard(Directory directory, Sessions sessions, RefusedAttempts refused) {
        this.refused = refused;
        this.directory = directory;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var person = present(signedIn, request);
            SecurityContextHolder.setContext(contextOf(person));
            proceed(person, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static SecurityContext contextOf(Optional<Person> person) {
        var present = SecurityContextHolder.createEmptyContext();
        person.ifPresent(one -> present.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(one.username()), null, List.of(new SimpleGrantedAuthority("ROLE_" + one.role())))));
        return present;
    }

    private void proceed(
            Optional<Person> person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
                note(person);
            }
        } catch (AccessDeniedException e) {
            note(person);
            throw e;
        }
    }

    private void note(Optional<Person> person) {
        person.map(Person::username).ifPresent(refused::access);
    }

    private Optional<Person> present(SignedIn signedIn, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && sessions.hasOutlived(session)) {
            sessions.end(session);
            return Optional.empty();
        }
        return directory.find(signedIn.username()).filter(Person::active);
    }
}
