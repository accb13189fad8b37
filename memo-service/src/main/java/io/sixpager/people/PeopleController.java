package io.sixpager.people;

import io.sixpager.people.PasswordLinks.PasswordLink;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import io.sixpager.shared.VisibleText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the installation; only administrators change them. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

    private static final int LINE_LIMIT = 200;

    record NewPerson(
            @NotNull @Pattern(
                    regexp = Mention.ACCOUNT,
                    message =
                            "begins with a letter, has only small letters, digits, dots and dashes, and ends in no dot")
            String username,

            @NotBlank @Size(max = LINE_LIMIT) String name,
            @NotBlank @Size(max = LINE_LIMIT) String title,
            @NotNull AccountRole role) {}

    record PersonChange(
            @Nullable AccountRole role, @Nullable Boolean active) {}

    /** Somebody who was added, and the link with which they choose a password. */
    record AddedPerson(Person person, PasswordLink link) {}

    private final Directory directory;
    private final AccountChanges changes;
    private final PasswordLinks links;

    PeopleController(Directory directory, AccountChanges changes, PasswordLinks links) {
        this.directory = directory;
        this.changes = changes;
        this.links = links;
    }

    @GetMapping
    List<Person> people() {
        return directory.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AddedPerson addPerson(@Valid @RequestBody NewPerson body, SignedIn self) {
        var person = new Person(
                body.username(),
                VisibleText.line("The name", body.name(), LINE_LIMIT),
                VisibleText.line("The title", body.title(), LINE_LIMIT),
                body.role(),
                true);
        return new AddedPerson(person, links.add(person, self.username()));
    }

    /** For a lost device: whoever has it is signed out, and so is the person, who signs in again. */
    @DeleteMapping("/{username}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessionsOf(@PathVariable String username, SignedIn self, HttpServletRequest request) {
        if (directory.find(username).isEmpty()) {
            throw CommandRejected.notFound("Nobody here has the account “" + username + "”.");
        }
        directory.requireOwn(username);
        changes.endSessions(username, request.getSession().getId(), self.username());
    }

    /** Whoever has lost the account is signed out everywhere. */
    @PatchMapping("/{username}")
    Person changePerson(@PathVariable String username, @Valid @RequestBody PersonChange body, SignedIn self) {
        if (username.equals(self.username()) && (body.role() != null || Boolean.FALSE.equals(body.active()))) {
            throw CommandRejected.conflict("You cannot take your own role or account away; ask another administrator.");
        }
        changes.change(username, new AccountChange(body.role(), body.active(), null), self.username(), "");
        return directory.find(username).orElseThrow();
    }
}
