package io.sixpager.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks the person up with every request, so that a lost role or a closed account takes effect at once. */
final class SessionGuard extends OncePerRequestFilter {

    private final Directory directory;

    SessionGuard(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var present = SecurityContextHolder.createEmptyContext();
            directory
                    .find(signedIn.username())
                    .filter(Person::active)
                    .ifPresent(person -> present.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            signedIn, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())))));
            SecurityContextHolder.setContext(present);
        }
        chain.doFilter(request, response);
    }
}
