package io.sixpager.people;

import io.sixpager.people.log.RefusedAttempts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether somebody is who they say; asked too often, it is not looked at. */
@Component
class PasswordCheck {

    static final String WRONG = "The current password is wrong.";

    private final Directory directory;
    private final PasswordEncoder passwords;
    private final CodeCheck codes;
    private final SignInThrottle throttle;
    private final RefusedAttempts refused;
    private final String nobodysHash;

    PasswordCheck(
            Directory directory,
            PasswordEncoder passwords,
            CodeCheck codes,
            SignInThrottle throttle,
            RefusedAttempts refused) {
        this.directory = directory;
        this.passwords = passwords;
        this.codes = codes;
        this.throttle = throttle;
        this.refused = refused;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    /** Of somebody who is signed in. */
    boolean isRight(String username, String password, HttpServletRequest request) {
        return attempt(username, request, () -> compare(username, password)) == Proof.RIGHT;
    }

    /**
     * The password, and with it the code of whoever has a second factor.
     *
     * @param code null if none was sent
     */
    Proof prove(String username, String password, @Nullable String code, HttpServletRequest request) {
        return attempt(username, request, () -> {
            var proof = compare(username, password);
            return proof == Proof.RIGHT && codes.isAskedOf(username) ? compareCode(username, code) : proof;
        });
    }

    private Proof attempt(String username, HttpServletRequest request, Supplier<Proof> comparison) {
        try {
            var proof = throttle.attempt(username, Origin.of(request.getRemoteAddr()), comparison);
            if (proof.isMiss()) {
                refused.signIn(username);
            }
            return proof;
        } catch (TooManyMisses e) {
            refused.signIn(username);
            throw e;
        }
    }

    /** An unknown name costs the same time as a wrong password. */
    private Proof compare(String username, String password) {
        var hash = directory.passwordHash(username).orElse(nobodysHash);
        var right = passwords.matches(password, hash) && Passwords.isReadWhole(password) && !hash.equals(nobodysHash);
        return right ? Proof.RIGHT : Proof.WRONG_PASSWORD;
    }

    private Proof compareCode(String username, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return Proof.CODE_MISSING;
        }
        return codes.take(username, code) ? Proof.RIGHT : Proof.WRONG_CODE;
    }
}
