package io.sixpager.people;

import io.sixpager.people.PasswordLinkRows.AwaitedPassword;
import io.sixpager.people.PasswordLinks.PasswordLink;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links to choose a password with: administrators make them, and whoever has one uses it without signing in. */
@RestController
@RequestMapping("/api")
class PasswordLinkController {

    private static final int TOKEN_LIMIT = 100;

    /** @param endsPassword for one that somebody else may know */
    record NewPasswordLink(boolean endsPassword) {}

    /** In the body: addresses stand in the logs of proxies. */
    record LinkToken(@NotNull @Size(max = TOKEN_LIMIT) String token) {}

    record ChosenPassword(
            @NotNull @Size(max = TOKEN_LIMIT) String token,
            @NotNull String password) {}

    /** Whom the link is for. */
    record LinkOwner(String username, String name) {}

    private final PasswordLinks links;

    PasswordLinkController(PasswordLinks links) {
        this.links = links;
    }

    @PostMapping("/people/{username}/password-link")
    @ResponseStatus(HttpStatus.CREATED)
    PasswordLink makePasswordLink(
            @PathVariable String username, @Valid @RequestBody NewPasswordLink body, SignedIn self) {
        if (username.equals(self.username())) {
            throw CommandRejected.conflict(
                    "Change your own password in the menu of your name; that asks for the present one.");
        }
        return body.endsPassword()
                ? links.makeEndingPassword(username, self.username())
                : links.make(username, self.username());
    }

    @DeleteMapping("/people/{username}/password-link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawPasswordLink(@PathVariable String username, SignedIn self) {
        links.withdraw(username, self.username());
    }

    /** Who has no password yet, or a link that is not used; for administrators. */
    @GetMapping("/password-links")
    List<AwaitedPassword> awaitedPasswords() {
        return links.awaited();
    }

    /** Looking does not use the link up. */
    @PostMapping("/password-links/owner")
    LinkOwner ownerOfLink(@Valid @RequestBody LinkToken body) {
        var person = links.owner(body.token());
        return new LinkOwner(person.username(), person.name());
    }

    @PostMapping("/password-links/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choosePassword(@Valid @RequestBody ChosenPassword body, HttpServletRequest request) {
        links.choose(body.token(), body.password(), Origin.of(request.getRemoteAddr()));
    }
}
