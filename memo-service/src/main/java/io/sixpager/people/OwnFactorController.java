package io.sixpager.people;

import io.sixpager.people.factor.FactorRows;
import io.sixpager.people.factor.RecoveryCodeRows;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Everybody's own second factor. */
@RestController
@RequestMapping("/api/me/second-factor")
class OwnFactorController {

    /** @param since when it is active; null if there is none */
    record OwnFactor(@Nullable Instant since, int recoveryCodes) {}

    record OwnPasswordAgain(@NotNull @Size(max = 200) String password) {}

    /** @param address what a QR code says to an app */
    record FactorSecret(String secret, String address) {}

    record FirstCode(@NotNull @Size(max = 64) String code) {}

    record OwnProof(
            @NotNull @Size(max = 200) String password,
            @NotNull @Size(max = 64) String code) {}

    /** Told this once. */
    record NewRecoveryCodes(List<String> codes) {}

    private final Directory directory;
    private final PasswordCheck check;
    private final SecondFactors factors;
    private final FactorRows rows;
    private final RecoveryCodeRows recovery;

    OwnFactorController(
            Directory directory,
            PasswordCheck check,
            SecondFactors factors,
            FactorRows rows,
            RecoveryCodeRows recovery) {
        this.directory = directory;
        this.check = check;
        this.factors = factors;
        this.rows = rows;
        this.recovery = recovery;
    }

    @GetMapping
    OwnFactor ownFactor(SignedIn self) {
        var username = self.username();
        return new OwnFactor(rows.activeSince(username).orElse(null), recovery.left(username));
    }

    /** The secret for an app; an earlier one whose first code has not been typed is worth nothing any more. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FactorSecret beginFactor(@Valid @RequestBody OwnPasswordAgain body, SignedIn self, HttpServletRequest request) {
        var username = self.username();
        directory.requireOwn(username);
        if (!check.isRight(username, body.password(), request)) {
            throw CommandRejected.invalid(PasswordCheck.WRONG);
        }
        var secret = factors.begin(username);
        var account = UriUtils.encode(username, StandardCharsets.UTF_8);
        return new FactorSecret(
                secret, "otpauth://totp/Sixpager:%s?secret=%s&issuer=Sixpager".formatted(account, secret));
    }

    /** From now on a code is asked for; whoever is signed in elsewhere is signed out. */
    @PostMapping("/activation")
    NewRecoveryCodes activateFactor(@Valid @RequestBody FirstCode body, SignedIn self, HttpServletRequest request) {
        return new NewRecoveryCodes(factors.activate(
                self.username(), body.code(), request.getSession().getId()));
    }

    @PostMapping("/recovery-codes")
    NewRecoveryCodes renewRecoveryCodes(@Valid @RequestBody OwnProof body, SignedIn self, HttpServletRequest request) {
        prove(self.username(), body, request);
        return new NewRecoveryCodes(factors.renewRecoveryCodes(self.username()));
    }

    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeOwnFactor(@Valid @RequestBody OwnProof body, SignedIn self, HttpServletRequest request) {
        prove(self.username(), body, request);
        factors.remove(self.username(), self.username(), request.getSession().getId());
    }

    private void prove(String username, OwnProof body, HttpServletRequest request) {
        switch (check.prove(username, body.password(), body.code(), request)) {
            case RIGHT -> {}
            case WRONG_PASSWORD -> throw CommandRejected.invalid(PasswordCheck.WRONG);
            case CODE_MISSING -> throw CommandRejected.invalid(Proof.CODE_NEEDED);
            case WRONG_CODE -> throw CommandRejected.invalid(Proof.CODE_REFUSED);
        }
    }
}
