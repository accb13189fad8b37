package io.sixpager.importing;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Sha256;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A history that the demonstration shows. It is read when it is asked for: a start that has it already reads none.
 *
 * @param owner who begins the memo
 * @param daysLater how many days after the dates that it was written with it is told
 * @param digest of its name or its first edition: who has it is not given it again when a word of it is mended
 */
record DemonstrationCase(String name, String owner, long daysLater, String digest) {

    private static final DemonstrationCase AWS = new DemonstrationCase(
            "aws", "author", 0, "9c76fd8e2d7fe1bf2c088e7ed88ad56076f422a44a27ac77c0ed1fb0c8acf986");

    /** The day on which the company's histories end; whoever loads them later finds them as far behind. */
    private static final LocalDate TOLD = LocalDate.parse("2026-06-01");

    /** The AWS case with its own dates, and a company at work until yesterday. */
    static List<DemonstrationCase> all(LocalDate today) {
        return Stream.concat(Stream.of(AWS), company(today).stream()).toList();
    }

    /** What takes the place of something comes before it. */
    static List<DemonstrationCase> company(LocalDate today) {
        var days = ChronoUnit.DAYS.between(TOLD, today);
        return List.of(
                ofCompany("payments", "author", days),
                ofCompany("checkout", "coauthor", days),
                ofCompany("delivery-dates", "author", days),
                ofCompany("fraud-screening", "coauthor", days),
                ofCompany("harbour-street", "infrastructure", days),
                ofCompany("sundays", "retail", days),
                ofCompany("corner-shop", "coauthor", days),
                ofCompany("returns-by-post", "retail", days),
                ofCompany("points-card", "author", days),
                ofCompany("northern-warehouse", "finance", days));
    }

    private static DemonstrationCase ofCompany(String name, String owner, long days) {
        return new DemonstrationCase(name, owner, days, Sha256.of("demonstration/" + name));
    }

    /** The memo that this history is, once it has been played. */
    MemoId memo(Actors actors) {
        return CaseSteps.memoOf(digest, actors.inPlaceOf(owner));
    }

    CaseFile file() {
        return CaseFolder.readResource("/cases/" + name).later(daysLater);
    }
}
