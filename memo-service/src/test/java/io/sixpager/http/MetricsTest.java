package io.sixpager.http;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is scraped, by whom, and that a page says what it means. */
class MetricsTest extends ServiceTest {

    private static final String ADDRESS = "/actuator/prometheus";
    private static final String TITLE = "Zeppelins instead of lorries";
    private static final Path PAGE = Path.of("..", "docs", "reference", "metrics.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(sixpager\\.[a-z.]+)`", Pattern.MULTILINE);

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void somethingHasHappened() {
        as("author")
                .post("/api/memos", Map.of("title", TITLE, "restricted", false))
                .expect(201);
        as("author").post("/api/preview", Map.of("markdown", "# " + TITLE)).expect(200);
    }

    @Test
    void commandsAreCountedByTheirKindAndWhatBecameOfThem() {
        var accepted = "sixpager_commands_seconds_count{kind=\"DraftMemo\",outcome=\"accepted\"}";
        var refused = "sixpager_commands_seconds_count{kind=\"WithdrawMemo\",outcome=\"forbidden\"}";
        var memo = memos().inReview(false);
        var before = scraped();
        as("author")
                .post("/api/memos", Map.of("title", TITLE, "restricted", false))
                .expect(201);
        as("retail")
                .post(memo.path("/withdrawal"), Map.of("reason", "Too early."))
                .expectProblem(403);
        var after = scraped();
        assertThat(figure(after, accepted)).isEqualTo(figure(before, accepted) + 1);
        assertThat(figure(after, refused)).isEqualTo(figure(before, refused) + 1);
    }

    @Test
    void nothingOfPersonsOrMemosIsTold() {
        var memo = memos().inReview(true);
        assertThat(scraped())
                .doesNotContain(TITLE, memo.id(), "/api/")
                .doesNotContain("\"author\"", "\"retail\"", "\"finance\"", "\"admin\"", "\"decider\"");
    }

    @Test
    void onlyAdministratorsMayScrapeWhereThereIsOnePort() {
        visitor().get(ADDRESS).expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get(ADDRESS).expectProblem(403);
        }
        assertThat(as("admin").get(ADDRESS).expect(200).header("Content-Type")).startsWith("text/plain");
        as("admin").get("/actuator/metrics").expectProblem(403);
    }

    @Test
    void theHealthIsEverybodysAtBothAddresses() {
        for (var address : List.of("/actuator/health/readiness", "/actuator/health/liveness", "/readyz", "/livez")) {
            visitor().get(address).expect(200);
        }
    }

    @Test
    void everyFigureStandsOnThePage() throws IOException {
        var registered = meters.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .filter(name -> name.startsWith("sixpager."))
                .collect(toCollection(TreeSet::new));
        var explained = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(explained).as("the figures in %s", PAGE).isEqualTo(registered);
    }

    private String scraped() {
        return as("admin").get(ADDRESS).expect(200).text();
    }

    private static double figure(String scraped, String name) {
        return scraped.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
