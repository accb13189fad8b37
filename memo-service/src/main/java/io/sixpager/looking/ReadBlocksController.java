package io.sixpager.looking;

import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person has read of a revision. Nobody can ask for what somebody else has read. */
@RestController
@RequestMapping("/api/memos/{id}")
class ReadBlocksController {

    /**
     * @param read numbers of blocks, as in addresses
     * @param unread the others that say something
     */
    record Blocks(List<Integer> read, List<Integer> unread) {}

    record NewlyRead(@NotNull List<Integer> read) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final ReadBlocks blocks;

    ReadBlocksController(MemoReader memos, MemoTexts texts, ReadBlocks blocks) {
        this.memos = memos;
        this.texts = texts;
        this.blocks = blocks;
    }

    @GetMapping("/revisions/{revision:\\d+}/read-blocks")
    Blocks read(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.requireWith(revision, id, me);
        var words = texts.read(MemoReader.requireRevision(memo, revision)).wordsOfBlocks();
        var read = blocks.among(words.values(), me.username(), memo.memoId());
        return new Blocks(numbers(words, read::contains), numbers(words, each -> !read.contains(each)));
    }

    @PutMapping("/revisions/{revision:\\d+}/read-blocks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void noteRead(@PathVariable String id, @PathVariable int revision, @Valid @RequestBody NewlyRead body, Person me) {
        var memo = memos.requireWith(revision, id, me);
        var words = texts.read(MemoReader.requireRevision(memo, revision)).wordsOfBlocks();
        var read = body.read().stream().distinct().map(words::get).toList();
        if (read.stream().anyMatch(Objects::isNull)) {
            throw CommandRejected.invalid(
                    "Revision " + revision + " has no block with words under one of these numbers.");
        }
        blocks.keep(read, me.username(), memo.memoId());
    }

    /** Of all revisions. */
    @DeleteMapping("/read-blocks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String id, Person me) {
        blocks.forget(me.username(), memos.require(id, me).memoId());
    }

    private static List<Integer> numbers(SequencedMap<Integer, String> words, Predicate<String> chosen) {
        return words.entrySet().stream()
                .filter(block -> chosen.test(block.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
