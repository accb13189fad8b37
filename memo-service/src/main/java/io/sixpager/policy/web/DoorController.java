package io.sixpager.policy.web;

import io.sixpager.memo.gate.PolicyDetails;
import io.sixpager.memo.model.Door;
import io.sixpager.policy.query.PolicyShelf;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The doors that a review can be opened with, each with the policies that it allows today, the usual one first. */
@RestController
class DoorController {

    record DoorDetails(Door door, List<PolicyDetails> policies) {}

    private final PolicyShelf shelf;

    DoorController(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/api/doors")
    List<DoorDetails> doors() {
        var book = shelf.book();
        return Arrays.stream(Door.values())
                .map(door -> new DoorDetails(
                        door,
                        book.allowed(door).stream()
                                .map(version -> PolicyDetails.of(book.asOpened(version.policy())))
                                .toList()))
                .toList();
    }
}
