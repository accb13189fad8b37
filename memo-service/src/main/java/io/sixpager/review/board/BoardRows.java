package io.sixpager.review.board;

import io.sixpager.memo.model.Stage;
import io.sixpager.people.Person;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of the table: where everything stands, in one look, and some of its cards. */
@Component
class BoardRows {

    private static final String READABLE =
            "(NOT restricted OR :all OR :reader = ANY (readers)) AND memo_id <> ALL (:apart::uuid[])";

    /** Of what is closed the newest alone are named. */
    private static final String COLUMNS = """
        SELECT stage, count(*) AS total, count(*) FILTER (WHERE wanted) AS found,
            (array_agg(number ORDER BY number DESC) FILTER (WHERE wanted))
                [1 : CASE WHEN stage = ANY (:open::text[]) THEN :whole ELSE :most END] AS numbers
        FROM (
            SELECT stage, number,
                (:outcome::text IS NULL OR outcome IS NOT DISTINCT FROM :outcome)
                AND (:person::text IS NULL OR :person = ANY (readers))
                AND (:author::text IS NULL OR :author = ANY (authors))
                AND (:waiting::text IS NULL OR :waiting = ANY (waiting_for))
                AND (NOT :overdue OR overdue)
                AND NOT EXISTS (
                    SELECT FROM jsonb_to_recordset(:words::jsonb) AS word (text text, people text[])
                    WHERE position(word.text IN case_fold(title)) = 0 AND position(word.text IN number::text) = 0
                        AND NOT word.people && (waiting_for || owner)::text[]) AS wanted
            FROM approval_board WHERE stage = ANY (:stages::text[]) AND\s""" + READABLE + """
            ) AS memo
        GROUP BY stage\
        """;

    private static final String CARDS =
            "SELECT number, card FROM approval_board WHERE number = ANY (:numbers::bigint[]) AND ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BoardRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The columns that have any memo.
     *
     * @param apart memos that are no matter of the table, by their ids
     */
    List<BoardColumn> columns(
            Person reader, BoardFilter filter, Collection<Stage> stages, int most, List<String> apart) {
        return jdbc.sql(COLUMNS)
                .param("all", reader.audits())
                .param("reader", reader.username())
                .param("apart", apart.toArray(String[]::new))
                .param("stages", stages.stream().map(Stage::name).toArray(String[]::new))
                .param(
                        "open",
                        stages.stream().filter(Stage::isOpen).map(Stage::name).toArray(String[]::new))
                .param("whole", Integer.MAX_VALUE)
                .param("most", most)
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name(),
                        Types.VARCHAR)
                .param("person", filter.person(), Types.VARCHAR)
                .param("author", filter.author(), Types.VARCHAR)
                .param("waiting", filter.waitingFor(), Types.VARCHAR)
                .param("overdue", filter.overdue())
                .param("words", json.writeValueAsString(filter.words()))
                .query((row, _) -> new BoardColumn(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("total"),
                        row.getInt("found"),
                        numbers(row.getArray("numbers"))))
                .list();
    }

    private static List<Long> numbers(@Nullable Array numbers) throws SQLException {
        return numbers == null ? List.of() : List.of((Long[]) numbers.getArray());
    }

    /** Cards as they are stored, by the memos' numbers: neither decoded nor put into one string. */
    Map<Long, byte[]> cards(Person reader, List<Long> numbers, List<String> apart) {
        var cards = new HashMap<Long, byte[]>();
        jdbc.sql(CARDS + READABLE)
                .param("all", reader.audits())
                .param("reader", reader.username())
                .param("apart", apart.toArray(String[]::new))
                .param("numbers", numbers.toArray(Long[]::new))
                .query((ResultSet row) -> {
                    cards.put(row.getLong(1), row.getBytes(2));
                });
        return cards;
    }
}
