package io.sixpager.http;

import static io.sixpager.http.FactorExamples.activate;
import static io.sixpager.http.FactorExamples.app;
import static io.sixpager.http.FactorExamples.begin;
import static io.sixpager.http.FactorExamples.codes;
import static io.sixpager.http.FactorExamples.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever wants it so is let in only with a code of their device beside the password. */
class SecondFactorTest extends ServiceTest {

    private static final String PASSWORD = PeopleExamples.PASSWORD;
    private static int accounts;

    @Autowired
    private MovableClock clock;

    private String name = "";
    private FactorExamples factor;

    @BeforeEach
    void anAccountHasAName() {
        name = "guarded" + ++accounts;
        factor = new FactorExamples(clock);
    }

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    private TestClient added() {
        return people().signedIn(name, "MEMBER");
    }

    private Answer signIn(String code) {
        return FactorExamples.trySignIn(visitor(), name, PASSWORD, code);
    }

    private Answer withoutCode() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        return visitor.trySignIn(name, PASSWORD);
    }

    private static void asksForCode(Answer answer) {
        assertThat(answer.expectProblem(401).json().path("secondFactor").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "AUDITOR", "ADMINISTRATOR"})
    void whoeverHasSetItUpSignsInWithACode(String role) {
        var here = people().signedIn(name, role);
        var app = app(here);
        assertThat(codes(activate(here, factor.now(app)))).hasSize(10).doesNotHaveDuplicates();

        asksForCode(withoutCode());
        signIn(factor.next(app)).expect(200);
        var own = here.get("/api/me/second-factor").expect(200);
        assertThat(own.at("/since")).isNotEmpty();
        assertThat(own.number("/recoveryCodes")).isEqualTo(10);
    }

    @Test
    void nothingIsAskedBeforeTheFirstRightCode() {
        var here = added();
        assertThat(begin(here, "a guess").expectProblem(422).at("/detail")).isEqualTo("The current password is wrong.");
        var app = app(here);
        assertThat(activate(here, "000000").expectProblem(422).at("/detail")).startsWith("The code is wrong.");
        withoutCode().expect(200);
        assertThat(here.get("/api/me/second-factor")
                        .expect(200)
                        .json()
                        .path("since")
                        .isNull())
                .isTrue();

        var later = app(here);
        activate(here, factor.now(app)).expectProblem(422);
        codes(activate(here, factor.now(later)));
        begin(here, PASSWORD).expectProblem(409);
        activate(here, factor.next(later)).expectProblem(409);
    }

    @Test
    void anAppIsToldWhoseSecretItIs() {
        var told = begin(added(), PASSWORD).expect(201);
        assertThat(told.at("/secret")).matches("[A-Z2-7]{32}");
        assertThat(told.at("/address"))
                .isEqualTo("otpauth://totp/Sixpager:%s?secret=%s&issuer=Sixpager".formatted(name, told.at("/secret")));
        assertThat(told.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aCodeIsNoPassword() {
        var here = added();
        var app = app(here);
        codes(activate(here, factor.now(app)));
        var refused = FactorExamples.trySignIn(visitor(), name, "a wrong password", factor.next(app));
        assertThat(refused.expectProblem(401).json().has("secondFactor")).isFalse();
    }

    @Test
    void aCodeWorksOnceAndNoneBeforeItAfterwards() {
        var here = added();
        var app = app(here);
        var first = factor.now(app);
        codes(activate(here, first));
        asksForCode(signIn(first));
        factor.pass(Duration.ofSeconds(90));
        var before = factor.near(app, -1);
        signIn(factor.now(app)).expect(200);
        asksForCode(signIn(before));
    }

    @Test
    void aCodeMayBeAStepOldOrAStepAhead() {
        var here = added();
        var app = app(here);
        codes(activate(here, factor.now(app)));
        factor.pass(Duration.ofSeconds(300));
        factor.passToTheNextStep();
        asksForCode(signIn(factor.near(app, 3)));
        signIn(factor.near(app, -1)).expect(200);
        signIn(factor.near(app, 1)).expect(200);
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        var here = added();
        var recovery = codes(activate(here, factor.now(app(here))));
        signIn(recovery.getLast().toLowerCase(Locale.ROOT)).expect(200);
        asksForCode(signIn(recovery.getLast()));
        assertThat(here.get("/api/me/second-factor").number("/recoveryCodes")).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOldOnes() {
        var here = added();
        var app = app(here);
        var old = codes(activate(here, factor.now(app)));
        var renewed = codes(here.post("/api/me/second-factor/recovery-codes", proof(factor.next(app))));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
        asksForCode(signIn(old.getFirst()));
        signIn(renewed.getFirst()).expect(200);
    }

    @Test
    void whoeverIsSignedInElsewhereHasShownNoCode() {
        var here = added();
        var elsewhere = people().signedIn(name);
        codes(activate(here, factor.now(app(here))));
        here.get("/api/me").expect(200);
        elsewhere.get("/api/me").expectProblem(401);
    }

    @Test
    void itIsSwitchedOffWithThePasswordAndACode() {
        var here = added();
        var recovery = codes(activate(here, factor.now(app(here))));
        var off = "/api/me/second-factor/removal";
        here.post(off, proof("")).expectProblem(422);
        here.post(off, proof("000000")).expectProblem(422);
        here.post(off, proof(recovery.getFirst())).expect(204);
        withoutCode().expect(200);
        here.post("/api/me/second-factor/recovery-codes", proof("000000")).expectProblem(409);
    }

    @Test
    void aPasswordChosenWithALinkLeavesIt() {
        var here = added();
        var app = app(here);
        codes(activate(here, factor.now(app)));
        var link = as("admin")
                .post("/api/people/" + name + "/password-link", Map.of("endsPassword", false))
                .expect(201);
        people().choose(link.at("/token"), PASSWORD).expect(204);
        asksForCode(withoutCode());
        signIn(factor.next(app)).expect(200);
    }

    @Test
    void theAccountsOfADemonstrationHaveNone() {
        assertThat(begin(as("retail"), "retail").expectProblem(409).at("/detail"))
                .startsWith("Everybody may use this account");
        visitor().get("/api/me/second-factor").expectProblem(401);
    }

    @Test
    void noEventAndNoRowTellsOfACode() {
        var here = added();
        var app = app(here);
        var recovery = codes(activate(here, factor.now(app)));
        signIn(recovery.getFirst()).expect(200);
        var rows = jdbc.sql("SELECT r::text FROM recovery_code r")
                .query(String.class)
                .list();
        var events = jdbc.sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry WHERE type = 'Account'")
                .query(String.class)
                .list();
        for (var stored : List.of(rows, events)) {
            assertThat(stored)
                    .isNotEmpty()
                    .noneMatch(text -> recovery.stream()
                            .anyMatch(code -> text.contains(code) || text.contains(code.replace("-", ""))));
        }
        assertThat(events).noneMatch(event -> event.contains(app.secret()));
    }
}
