package io.sixpager.policy.web;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.gate.PolicyFaults;
import io.sixpager.people.Person;
import io.sixpager.policy.query.PolicyShelf;
import io.sixpager.policy.trial.PolicyTrial;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which approvals of the past a policy would have refused, for administrators; nothing is stored. */
@RestController
class TrialController {

    /** @param upTo as the first part told it */
    record NewTrial(
            @NotNull @Size(max = 50) List<@Valid @NotNull RuleBody> rules,
            @NotNull Integer from,
            @Nullable Long upTo) {}

    private final PolicyTrial trial;
    private final PolicyShelf shelf;

    TrialController(PolicyTrial trial, PolicyShelf shelf) {
        this.trial = trial;
        this.shelf = shelf;
    }

    @PostMapping("/api/policies/trial")
    PolicyTrial.TrialPart tryPolicy(@Valid @RequestBody NewTrial body, Person me) {
        var rules = shelf.book().withPeople(RuleBody.rules(body.rules()));
        var faults = PolicyFaults.of(rules);
        if (!faults.isEmpty()) {
            throw CommandRejected.invalid(String.join(" ", faults));
        }
        return trial.part(Policy.of("tried", 1, rules), me, body.from(), body.upTo());
    }
}
