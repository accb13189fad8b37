package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Who may read a memo although it is restricted, as the column by which lists are filtered. */
public final class RestrictedReaders {

    private RestrictedReaders() {}

    /** All accounts that {@link MemoState#involves} names. */
    public static Array array(PreparedStatement statement, MemoState memo) throws SQLException {
        var header = memo.header();
        var accounts = Stream.of(
                        Stream.of(header.owner()),
                        header.coauthors().stream(),
                        memo.participants().map(Participant::account),
                        memo.participants().map(Participant::delegate).filter(deputy -> deputy != null))
                .flatMap(stream -> stream)
                .distinct()
                .toArray();
        return statement.getConnection().createArrayOf("varchar", accounts);
    }
}
