package io.sixpager.discussion.web;

import io.sixpager.discussion.query.PassagePlacements;
import io.sixpager.discussion.query.PassagePlacements.OutcomeCount;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** How passages fare from revision to revision, for administrators. */
@RestController
class PlacementStatusController {

    /** Written by the test that measures it. */
    private static final String MEASURED = "io/sixpager/discussion/placement-quality.json";

    /** @param outcomes of the memos here, @param measured on passages whose true place is known */
    record PlacementsStatus(List<OutcomeCount> outcomes, PlacementQuality measured) {}

    record PlacementQuality(int algorithmVersion, List<MeasuredSet> sets) {}

    /**
     * @param precision how many in hundred of those that were placed stand where they should
     * @param recall how many in hundred of those that are still there were placed right
     * @param others how other ways to place them do on the same set
     */
    record MeasuredSet(String name, int passages, int wrong, double precision, double recall, List<OtherWay> others) {}

    record OtherWay(String name, int wrong, double precision, double recall) {}

    private final PassagePlacements placements;
    private final PlacementQuality measured;

    PlacementStatusController(PassagePlacements placements, JsonMapper json) throws IOException {
        this.placements = placements;
        try (var file = new ClassPathResource(MEASURED).getInputStream()) {
            this.measured = json.readValue(file, PlacementQuality.class);
        }
    }

    @GetMapping("/api/placements")
    PlacementsStatus placements() {
        return new PlacementsStatus(placements.outcomes(), measured);
    }
}
