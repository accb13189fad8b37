package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.Authenticator;
import io.sixpager.http.PeopleExamples;
import io.sixpager.http.ServiceTest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Guessing at codes, and several who use the same one at the same moment, as on several instances. */
class CodeCheckTest extends ServiceTest {

    private static int accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private CodeCheck codes;

    @Autowired
    private PasswordCheck check;

    @Autowired
    private Clock clock;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private String name = "";
    private Authenticator app = new Authenticator("");
    private List<String> recovery = List.of();

    @BeforeEach
    void somebodyHasASecondFactor() {
        name = "guessed" + ++accounts;
        people().signedIn(name, "MEMBER");
        app = new Authenticator(factors.begin(name));
        recovery = factors.activate(name, app.code(clock.instant()), "");
        request.setRemoteAddr("192.0.2." + accounts);
    }

    private Proof prove(String code) {
        return check.prove(name, PeopleExamples.PASSWORD, code, request);
    }

    private String nextCode() {
        return app.code(clock.instant().plusSeconds(30));
    }

    @Test
    void ofSeveralWhoUseACodeAtTheSameMomentOneIsLetIn() {
        var code = nextCode();
        assertOneOf(AtOnce.ask(8, () -> codes.take(name, code)));
        assertOneOf(AtOnce.ask(8, () -> codes.take(name, recovery.getFirst())));
        assertThat(codes.take(name, code)).isFalse();
        assertThat(codes.take(name, recovery.getFirst())).isFalse();
    }

    private static void assertOneOf(List<String> answers) {
        assertThat(Collections.frequency(answers, "true")).isOne();
        assertThat(Collections.frequency(answers, "false")).isEqualTo(answers.size() - 1);
    }

    @Test
    void tenWrongCodesLetTheNameRestLikeWrongPasswords() {
        for (int i = 0; i < 10; i++) {
            assertThat(prove("wrong")).isEqualTo(Proof.WRONG_CODE);
        }
        assertThatThrownBy(() -> prove(nextCode())).isInstanceOf(TooManyMisses.class);
    }

    @Test
    void aMissingCodeHoldsNobodyBack() {
        for (int i = 0; i < 20; i++) {
            assertThat(prove(" ")).isEqualTo(Proof.CODE_MISSING);
        }
        assertThat(prove(nextCode())).isEqualTo(Proof.RIGHT);
    }

    @Test
    void afterAHundredMissesInARowFromAnywhereOnlyARecoveryCodeIsTaken() {
        for (int i = 0; i < 100; i++) {
            assertThat(codes.take(name, "wrong")).isFalse();
        }
        assertThat(codes.take(name, nextCode())).isFalse();
        assertThat(codes.take(name, recovery.getFirst())).isTrue();
        assertThat(codes.take(name, nextCode())).isTrue();
    }

    @Test
    void aRightCodeBeginsAnew() {
        for (int i = 0; i < 99; i++) {
            assertThat(codes.take(name, "wrong")).isFalse();
        }
        assertThat(codes.take(name, nextCode())).isTrue();
        assertThat(jdbc.sql("SELECT misses FROM second_factor WHERE username = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
