package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is signed in. Of an account that everybody may use, each knows of their own session alone. */
@RestController
@RequestMapping("/api/me/sessions")
class OwnSessionsController {

    private final OpenSessions open;
    private final Directory directory;
    private final AccountChanges changes;

    OwnSessionsController(OpenSessions open, Directory directory, AccountChanges changes) {
        this.open = open;
        this.directory = directory;
        this.changes = changes;
    }

    /** The one that was used last comes first. */
    @GetMapping
    List<OpenSessions.OpenSession> openSessions(SignedIn self, HttpServletRequest request) {
        var here = request.getSession();
        return directory.isForEverybody(self.username())
                ? List.of(open.of(here))
                : open.of(self.username(), here.getId());
    }

    /** Signs out everywhere but here. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOtherSessions(SignedIn self, HttpServletRequest request) {
        directory.requireOwn(self.username());
        changes.endSessions(self.username(), request.getSession().getId(), self.username());
    }

    /** Signs out at one place. */
    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable String key, SignedIn self) {
        directory.requireOwn(self.username());
        changes.endSessions(self.username(), self.username(), () -> open.end(self.username(), key));
    }
}
