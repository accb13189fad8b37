package io.sixpager.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks the person up with every request, so that a lost role or a closed account takes effect at once. */
final class SessionGuard extends OncePerRequestFilter {

    private final Directory directory;
    private final Sessions sessions;

    SessionGuard(Directory directory, Sessions sessions) {
        this.directory = directory;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var present = SecurityContextHolder.createEmptyContext();
            present(signedIn, request)
                    .ifPresent(person -> present.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            signedIn, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())))));
            SecurityContextHolder.setContext(present);
        }
        chain.doFilter(request, response);
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
