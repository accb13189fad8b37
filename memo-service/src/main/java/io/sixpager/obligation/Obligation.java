package io.sixpager.obligation;

import java.time.Instant;
import java.util.List;
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
 * @param waiting who waits for it, and may remind them
 * @param succession who owes it once nobody can act under the account; null if nobody has to
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
        Act act,
        List<String> waiting,
        @Nullable Succession succession) {

    /**
     * To what it is owed, and how people know that.
     *
     * @param id of the aggregate
     * @param revision of its text, if it has any
     * @param author who answers for it
     * @param news what has come to it since the person last saw it, in a sentence
     */
    public record Subject(
            String id,
            long number,
            String title,
            @Nullable Integer revision,
            @Nullable String author,
            @Nullable Integer pages,
            @Nullable String news) {}

    /**
     * What ends an obligation, as a client offers it.
     *
     * @param name stable
     * @param address the page of the web client, with the parameter that opens the dialog
     */
    public record Act(String name, String address) {}

    /**
     * What becomes of it when nobody can act under the account any more.
     *
     * @param heirs of whom the first who can act owes it; if none can, the administrators do
     */
    public record Succession(List<String> heirs, String kind, String endsWhen, Act act) {}

    /** Whether it is the same for its account, whatever else is owed there. */
    public boolean isOf(String whichSource, String whichSubject, String whichKind) {
        return source.equals(whichSource) && subject.id().equals(whichSubject) && kind.equals(whichKind);
    }
}
