package io.sixpager.people.log;

import io.sixpager.people.AccountRole;
import io.sixpager.people.Person;
import io.sixpager.people.log.AccountLogReader.Wanted;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log, for auditors and for whoever keeps the accounts. */
@RestController
class AccountLogController {

    private final AccountLogReader log;

    AccountLogController(AccountLogReader log) {
        this.log = log;
    }

    /**
     * The newest come first.
     *
     * @param account only what happened to this one
     * @param kind only events of this kind
     * @param before the {@code next} of the page before
     */
    @GetMapping("/api/access-log")
    PageOf<AccountEntry> accessLog(
            Person me,
            @RequestParam @Nullable String account,
            @RequestParam AccountEntry.@Nullable Kind kind,
            @RequestParam @Nullable Long before,
            @RequestParam @Nullable Integer limit) {
        if (!me.audits() && me.role() != AccountRole.ADMINISTRATOR) {
            throw CommandRejected.forbidden("Only auditors and administrators read the access log.");
        }
        return log.find(me, new Wanted(account, kind, before), PageOf.limit(limit));
    }
}
