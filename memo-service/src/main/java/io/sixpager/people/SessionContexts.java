package io.sixpager.people;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of whoever is signed in the name alone, under which the rows of the sessions are found too: what a name may do is
 * looked up with every request, and no object is read from the database that its sender could have formed.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation") // the interface has no other method that must be there; it is asked when needed
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        name(holder.getRequest())
                .ifPresent(name -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(new SignedIn(name), null, List.of())));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            request.getSession().setAttribute(PRINCIPAL_NAME_INDEX_NAME, signedIn.username());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return name(request).isPresent();
    }

    private static Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(PRINCIPAL_NAME_INDEX_NAME));
    }
}
