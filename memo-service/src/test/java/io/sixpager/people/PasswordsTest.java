package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.shared.CommandRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What may be a password. */
class PasswordsTest {

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    private final Passwords passwords = new Passwords(encoder);

    @Test
    void takesAsManyBytesAsCanBeCompared() {
        var longest = "äöüßéè".repeat(6);
        assertThat(encoder.matches(longest, passwords.hash(longest))).isTrue();
    }

    @Test
    void refusesMoreBytesThanCanBeCompared() {
        assertThatThrownBy(() -> passwords.hash("ü".repeat(37)))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The password has 74 bytes; at most 72 can be used,"
                        + " and a letter outside of A to Z takes two or more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "            ", "😀😀😀😀😀😀"})
    void refusesWhatIsTooShort(String password) {
        assertThatThrownBy(() -> passwords.hash(password))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("A password needs at least 12 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd!!!!",
                "passwordpassword",
                "my-new-password",
                "1234567890123456",
                "210987654321",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiopas",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "letmein-2026",
                "iloveyou12345",
                "Administrator",
                "sixpagersixpager",
                "September 2026",
                "correct horse battery staple"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThatThrownBy(() -> passwords.hash(password))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("This password is among the first that are guessed; think of one that nobody else has.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the old password",
                "a new password!",
                "a long enough password",
                "bench-password",
                "keeps the accounts",
                "of the environment",
                "an earlier password",
                "mein Hund frisst Dienstage",
                "94827105836472",
                "tqzvhcmbwxkd"
            })
    void takesWhatIsNotGuessedFirst(String password) {
        assertThat(encoder.matches(password, passwords.hash(password))).isTrue();
    }
}
