package io.sixpager.people;

import io.sixpager.people.AccountChange.PasswordChange;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own password, which nobody else needs to know. */
@RestController
class OwnPasswordController {

    record OwnPassword(
            @NotNull @Size(max = 200) String current,
            @NotNull String password) {}

    private final Directory directory;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final AccountChanges changes;

    OwnPasswordController(Directory directory, PasswordCheck check, Passwords passwords, AccountChanges changes) {
        this.directory = directory;
        this.check = check;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** Whoever knew the old one is signed out; only this session stays. */
    @PutMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody OwnPassword body, SignedIn self, HttpServletRequest request) {
        var username = self.username();
        directory.requireOwn(username);
        if (!check.isRight(username, body.current(), request)) {
            throw CommandRejected.invalid(PasswordCheck.WRONG);
        }
        changes.change(
                username,
                AccountChange.of(new PasswordChange.Changed(passwords.hash(body.password()))),
                username,
                request.getSession().getId());
    }
}
