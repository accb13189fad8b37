package io.sixpager.people;

import io.sixpager.people.log.RefusedAttempts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether a password is somebody's; asked too often, it is not looked at. */
@Component
class PasswordCheck {

    private final Directory directory;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final RefusedAttempts refused;
    private final String nobodysHash;

    PasswordCheck(Directory directory, PasswordEncoder passwords, SignInThrottle throttle, RefusedAttempts refused) {
        this.directory = directory;
        this.passwords = passwords;
        this.throttle = throttle;
        this.refused = refused;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    boolean isRight(String username, String password, HttpServletRequest request) {
        var origin = Origin.of(request.getRemoteAddr());
        try {
            var right = throttle.attempt(username, origin, () -> isRight(username, password));
            if (!right) {
                refused.signIn(username);
            }
            return right;
        } catch (TooManyMisses e) {
            refused.signIn(username);
            throw e;
        }
    }

    /** An unknown name costs the same time as a wrong password. */
    private boolean isRight(String username, String password) {
        var hash = directory.passwordHash(username).orElse(nobodysHash);
        return passwords.matches(password, hash) && Passwords.isReadWhole(password) && !hash.equals(nobodysHash);
    }
}
