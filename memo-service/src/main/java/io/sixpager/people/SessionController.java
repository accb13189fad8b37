package io.sixpager.people;

import io.sixpager.people.log.AccountEvent.SignInAccepted;
import io.sixpager.people.log.AccountLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api")
class SessionController {

    /** @param code of the second factor, for whoever has one */
    record Credentials(
            @NotNull @Size(max = 64) String username,
            @NotNull @Size(max = 200) String password,
            @Nullable @Size(max = 64) String code) {}

    /**
     * The signed-in person.
     *
     * @param isNew to a demonstration, which has a word to say to them
     */
    record Me(String username, String name, String title, AccountRole role, boolean isNew) {}

    private final Directory directory;
    private final PasswordCheck check;
    private final SecurityContextRepository contexts;
    private final ForgeryToken token;
    private final Sessions sessions;
    private final AccountLog log;

    SessionController(
            Directory directory,
            PasswordCheck check,
            SecurityContextRepository contexts,
            ForgeryToken token,
            Sessions sessions,
            AccountLog log) {
        this.directory = directory;
        this.check = check;
        this.contexts = contexts;
        this.token = token;
        this.sessions = sessions;
        this.log = log;
    }

    @PostMapping("/session")
    Me signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var username = credentials.username().strip();
        switch (check.prove(username, credentials.password(), credentials.code(), request)) {
            case RIGHT -> {}
            case WRONG_PASSWORD -> throw new BadCredentialsException("The name or the password is wrong.");
            case CODE_MISSING -> throw CodeNeeded.because(Proof.CODE_NEEDED);
            case WRONG_CODE -> throw CodeNeeded.because(Proof.CODE_REFUSED);
        }
        var person = directory.require(username);
        sessions.renew(request);
        var browser = OpenSessions.browserOf(request);
        // First: nobody is let in of whom it is not told.
        log.append(username, username, by -> new SignInAccepted(username, by, browser));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(username), null, List.of()));
        contexts.saveContext(context, request, response);
        OpenSessions.note(request, browser);
        token.renew(request, response);
        return me(person);
    }

    private Me me(Person person) {
        return new Me(
                person.username(),
                person.name(),
                person.title(),
                person.role(),
                directory.isToBeWelcomed(person.username()));
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            sessions.end(session);
        }
        // The next person at this browser finds nothing that this one has read.
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    /** The token is drawn here so that its cookie is there before the first command. */
    @GetMapping("/me")
    Me me(SignedIn person, CsrfToken csrf) {
        csrf.getToken();
        return me(directory.require(person.username()));
    }

    /** Puts the word of welcome away, on every device. */
    @PostMapping("/me/welcomed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void welcomed(SignedIn person) {
        directory.setWelcomed(person.username());
    }
}
