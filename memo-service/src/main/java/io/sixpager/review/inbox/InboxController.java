package io.sixpager.review.inbox;

import io.sixpager.memo.duty.Obligation;
import io.sixpager.people.SignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person owes. */
@RestController
class InboxController {

    record Inbox(List<Obligation> items) {}

    private final InboxView view;

    InboxController(InboxView view) {
        this.view = view;
    }

    @GetMapping("/api/inbox")
    Inbox inbox(SignedIn me) {
        return new Inbox(view.of(me.username()));
    }
}
