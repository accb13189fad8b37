package io.sixpager.looking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of a memo each account has read, word for word: a block that says the same in a later revision, or elsewhere, has
 * been read, and one in which a word has changed has not.
 */
@Component
class ReadBlocks {

    private static final int HASH_BYTES = 16;

    private final JdbcClient jdbc;

    ReadBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some blocks that have been read, as what they say. */
    Set<String> among(Collection<String> words, String account, MemoId memoId) {
        var read = Set.copyOf(jdbc.sql("SELECT block FROM read_block WHERE account = ? AND memo_id = ?")
                .params(account, memoId.value())
                .query((row, _) -> ByteBuffer.wrap(row.getBytes(1)))
                .list());
        return words.stream()
                .filter(each -> read.contains(ByteBuffer.wrap(hash(each))))
                .collect(toUnmodifiableSet());
    }

    void keep(Collection<String> words, String account, MemoId memoId) {
        jdbc.sql("""
                        INSERT INTO read_block (account, memo_id, block)
                        SELECT ?, ?, block FROM unnest(?) AS block ON CONFLICT DO NOTHING""")
                .params(
                        account,
                        memoId.value(),
                        words.stream().map(ReadBlocks::hash).toArray(byte[][]::new))
                .update();
    }

    void forget(String account, MemoId memoId) {
        jdbc.sql("DELETE FROM read_block WHERE account = ? AND memo_id = ?")
                .params(account, memoId.value())
                .update();
    }

    private static byte[] hash(String words) {
        return Arrays.copyOf(Sha256.digest().digest(words.getBytes(UTF_8)), HASH_BYTES);
    }
}
