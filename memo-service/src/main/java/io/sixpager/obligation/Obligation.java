package io.sixpager.obligation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that one account owes: opened by an event, ended by an event, never set by hand.
 *
 * @param source the module's source that draws it
 * @param kind what is owed, by a stable name; one of those that the source names
 * @param since when it became their turn
 * @param why the sentence that tells the person why it is their turn
 * @param endsWhen the sentence that says what ends it
 * @param act what the person does to end it
 */
public record Obligation(
        String source,
        Subject subject,
        String account,
        String kind,
        Instant since,
        @Nullable Instant due,
        String why,
        String endsWhen,
        Act act) {

    /**
     * To what it is owed, and how people know that.
     *
     * @param id of the aggregate
     * @param revision of its text, if it has any
     */
    public record Subject(
            String id, long number, String title, @Nullable Integer revision) {}

    /**
     * What ends an obligation, as a client offers it.
     *
     * @param name stable
     * @param address the page of the web client, with the parameter that opens the dialog
     */
    public record Act(String name, String address) {}
}
