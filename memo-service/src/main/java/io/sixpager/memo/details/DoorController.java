package io.sixpager.memo.details;

import io.sixpager.memo.details.ReviewDetails.PolicyDetails;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The doors that a review can be opened with, each with the rules that it brings today. */
@RestController
class DoorController {

    record DoorDetails(Door door, PolicyDetails policy) {}

    @GetMapping("/api/doors")
    List<DoorDetails> doors() {
        return Arrays.stream(Door.values())
                .map(door -> new DoorDetails(door, PolicyDetails.of(Policy.of(door))))
                .toList();
    }
}
