package io.sixpager.review.board;

import io.sixpager.memo.model.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Cards are stored as they are answered, and sent as they are stored, some at a time. */
record BoardWriter(LaidOutBoard board, OutputStream out) {

    private static final int AT_ONCE = 100;

    void columns(Collection<Stage> stages) throws IOException {
        write("{\"columns\":[");
        var between = "";
        for (var stage : stages) {
            write(between);
            column(stage);
            between = ",";
        }
        write("]}");
    }

    void column(Stage stage) throws IOException {
        var column = board.column(stage);
        write("{\"stage\":\"" + stage + "\",\"total\":" + column.total() + ",\"found\":" + column.found()
                + ",\"cards\":[");
        var numbers = column.numbers();
        var between = "";
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            var cards = board.cards().read(some);
            for (var number : some) {
                var card = cards.get(number);
                if (card != null) {
                    write(between);
                    out.write(card);
                    between = ",";
                }
            }
        }
        write("]}");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
