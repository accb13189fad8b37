package io.sixpager.importing;

import io.sixpager.shared.Sha256;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A history that the demonstration shows.
 *
 * @param digest of its name or its first edition: who has it is not given it again when a word of it is mended
 */
record DemonstrationCase(CaseFile file, String digest) {

    private static final String AWS_DIGEST = "9c76fd8e2d7fe1bf2c088e7ed88ad56076f422a44a27ac77c0ed1fb0c8acf986";

    /** The day on which the company's histories end; whoever loads them later finds them as far behind. */
    private static final LocalDate TOLD = LocalDate.parse("2026-06-01");

    /** What takes the place of something comes before it. */
    private static final List<String> COMPANY = List.of(
            "payments",
            "checkout",
            "delivery-dates",
            "fraud-screening",
            "harbour-street",
            "sundays",
            "corner-shop",
            "returns-by-post",
            "points-card",
            "northern-warehouse");

    /** The AWS case with its own dates, and a company at work until yesterday. */
    static List<DemonstrationCase> all(LocalDate today) {
        return Stream.concat(Stream.of(aws()), company(today).stream()).toList();
    }

    static List<DemonstrationCase> company(LocalDate today) {
        var days = ChronoUnit.DAYS.between(TOLD, today);
        return COMPANY.stream().map(name -> ofCompany(name, days)).toList();
    }

    private static DemonstrationCase aws() {
        return new DemonstrationCase(read("aws"), AWS_DIGEST);
    }

    private static DemonstrationCase ofCompany(String name, long days) {
        return new DemonstrationCase(read(name).later(days), Sha256.of("demonstration/" + name));
    }

    private static CaseFile read(String name) {
        return CaseFolder.readResource("/cases/" + name);
    }
}
