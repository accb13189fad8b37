package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.sixpager.shared.CommandRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What may be a password, for every account and the first one. */
class PasswordsTest {

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    private final Passwords passwords = new Passwords(encoder);

    @Test
    void takesAsManyBytesAsCanBeCompared() {
        var longest = "ü".repeat(36);
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
    @ValueSource(strings = {"", "   "})
    void aBlankSettingMakesNoAdministrator(String setting) {
        var directory = mock(Directory.class);
        first(directory, setting).afterSingletonsInstantiated();
        verifyNoMoreInteractions(directory);
    }

    @Test
    void aShortSettingIsRefusedWithASentence() {
        var directory = mock(Directory.class);
        assertThatThrownBy(() -> first(directory, "short").afterSingletonsInstantiated())
                .hasMessage("A password needs at least 12 characters.");
        verify(directory).hasAdministrator();
        verifyNoMoreInteractions(directory);
    }

    private FirstAdministrator first(Directory directory, String setting) {
        var environment = new MockEnvironment().withProperty("sixpager.administrator-password", setting);
        return new FirstAdministrator(environment, directory, passwords);
    }
}
