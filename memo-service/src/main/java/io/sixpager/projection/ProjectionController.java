package io.sixpager.projection;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the views stand, for administrators. */
@RestController
class ProjectionController {

    record Projections(List<GroupStatus> groups) {}

    private final GroupStatuses statuses;

    ProjectionController(GroupStatuses statuses) {
        this.statuses = statuses;
    }

    @GetMapping("/api/projections")
    Projections projections() {
        return new Projections(statuses.all());
    }
}
