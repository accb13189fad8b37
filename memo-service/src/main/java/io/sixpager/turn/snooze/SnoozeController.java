package io.sixpager.turn.snooze;

import io.sixpager.people.Person;
import io.sixpager.turn.Debt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Putting off what the signed-in person owes, for themselves alone. */
@RestController
class SnoozeController {

    record NewSnooze(
            @NotNull String source,
            @NotNull String subject,
            @NotNull String kind,
            @NotNull Instant until) {}

    private final Inboxes inboxes;
    private final Snoozes snoozes;

    SnoozeController(Inboxes inboxes, Snoozes snoozes) {
        this.inboxes = inboxes;
        this.snoozes = snoozes;
    }

    @PostMapping("/api/inbox/snoozes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putOff(@Valid @RequestBody NewSnooze body, Person me) {
        inboxes.putOff(new Debt(body.source(), body.subject(), me.username(), body.kind()), body.until(), me);
    }

    /** Back at once. */
    @DeleteMapping("/api/inbox/snoozes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestParam String source, @RequestParam String subject, @RequestParam String kind, Person me) {
        snoozes.end(new Debt(source, subject, me.username(), kind));
    }
}
