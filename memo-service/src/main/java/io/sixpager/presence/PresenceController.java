package io.sixpager.presence;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who else is at a memo, and whether somebody wants to be seen there. */
@RestController
class PresenceController {

    /** A page gives a sign every fifteen seconds, and when its reader goes to another section. */
    private static final int MOST_A_MINUTE = 120;

    /** @param section that is written in; told to those who write the memo */
    record Here(
            @NotNull Doing doing, @Size(max = 200) @Nullable String section) {}

    /** @param section told to those who write the memo, and null to others */
    record Present(String account, Doing doing, @Nullable String section) {}

    /** @param shown whether others see where the signed-in person is */
    record Shown(@NotNull Boolean shown) {}

    private final MemoReader memos;
    private final Directory directory;
    private final Presences presences;
    private final LoadingCache<String, AtomicInteger> taken = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build(_ -> new AtomicInteger());

    PresenceController(MemoReader memos, Directory directory, Presences presences) {
        this.memos = memos;
        this.directory = directory;
        this.presences = presences;
    }

    /** Others than the reader. */
    @GetMapping("/api/memos/{id}/presence")
    List<Present> present(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        var writes = memo.header().isAuthor(me.username());
        return presences.at(memo.memoId().toString()).stream()
                .filter(sign -> !sign.account().equals(me.username()) && mayBeSeen(memo, sign.account()))
                .map(sign -> new Present(sign.account(), sign.doing(), writes ? sign.section() : null))
                .toList();
    }

    /** Who has lost the right to read is not there any more. */
    private boolean mayBeSeen(MemoState memo, String account) {
        return memo.isOpenTo(account) && directory.isMember(account);
    }

    /** A sign that is not wanted, or one too many, is not an error: nobody is told of it. */
    @PostMapping("/api/memos/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveSign(@PathVariable String id, @Valid @RequestBody Here body, Person me) {
        var memo = memos.require(id, me);
        var account = me.username();
        if (taken.get(account).incrementAndGet() > MOST_A_MINUTE || !directory.isShownWhereTheyAre(account)) {
            return;
        }
        var writes = body.doing() == Doing.WRITING && memo.header().isAuthor(account);
        presences.take(new Sign(
                memo.memoId().toString(),
                account,
                writes ? Doing.WRITING : Doing.READING,
                writes ? body.section() : null));
    }

    @DeleteMapping("/api/memos/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id, Person me) {
        presences.leave(memos.require(id, me).memoId().toString(), me.username());
    }

    @GetMapping("/api/me/presence")
    Shown shown(Person me) {
        return new Shown(directory.isShownWhereTheyAre(me.username()));
    }

    @PutMapping("/api/me/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(@Valid @RequestBody Shown body, Person me) {
        directory.showWhereTheyAre(me.username(), body.shown());
        if (!body.shown()) {
            presences.hide(me.username());
        }
    }
}
