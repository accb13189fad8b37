package io.sixpager.memo.list;

import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The place in the list after which the next page begins. */
record Cursor(Instant updatedAt, long number) {

    /** PostgreSQL knows fewer times than Java. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static Cursor after(MemoRow row) {
        return new Cursor(row.updatedAt(), row.number());
    }

    /** @param rows one more than the page takes, if there are so many */
    static PageOf<MemoRow> page(List<MemoRow> rows, int limit) {
        var page = rows.subList(0, Math.min(limit, rows.size()));
        return new PageOf<>(page, rows.size() > limit ? after(page.getLast()).text() : null);
    }

    boolean comesBefore(MemoRow row) {
        var order = row.updatedAt().compareTo(updatedAt);
        return order < 0 || (order == 0 && row.number() < number);
    }

    static Cursor parse(String text) {
        try {
            var parts = text.split("~", 2);
            var cursor = new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            if (cursor.updatedAt().isAfter(Instant.EPOCH) && cursor.updatedAt().isBefore(LATEST)) {
                return cursor;
            }
            throw unknown();
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            throw unknown();
        }
    }

    private static CommandRejected unknown() {
        return CommandRejected.invalid("The cursor is not one that this list has handed out.");
    }

    String text() {
        return updatedAt + "~" + number;
    }
}
