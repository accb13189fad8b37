package io.sixpager.people;

import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What may be a password. */
@Component
class Passwords {

    private static final int LEAST_CHARACTERS = 12;

    /** BCrypt reads no more of a password than this. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final CommonPasswords common = new CommonPasswords();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether it can be anybody's: what is beyond the length that is read would not count. */
    static boolean isReadWhole(String password) {
        return bytes(password) <= MOST_BYTES;
    }

    /** @throws CommandRejected if it is too short, too long or guessed first */
    String hash(String password) {
        if (password.isBlank() || password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            throw CommandRejected.invalid("A password needs at least " + LEAST_CHARACTERS + " characters.");
        }
        var bytes = bytes(password);
        if (bytes > MOST_BYTES) {
            throw CommandRejected.invalid("The password has " + bytes + " bytes; at most " + MOST_BYTES
                    + " can be used, and a letter outside of A to Z takes two or more.");
        }
        if (common.contain(password)) {
            throw CommandRejected.invalid(
                    "This password is among the first that are guessed; think of one that nobody else has.");
        }
        return String.valueOf(encoder.encode(password));
    }
}
