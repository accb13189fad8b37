package io.sixpager.policy.web;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.gate.PolicyDetails;
import io.sixpager.memo.gate.PolicyFaults;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.people.Person;
import io.sixpager.policy.PolicyCommand.AllowPolicies;
import io.sixpager.policy.PolicyCommand.DefinePolicy;
import io.sixpager.policy.PolicyCommand.KeepGroup;
import io.sixpager.policy.PolicyCommand.RevisePolicy;
import io.sixpager.policy.PolicyReceipt;
import io.sixpager.policy.query.PolicyShelf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody may read the policies; administrators change them. */
@RestController
@RequestMapping("/api/policies")
class PolicyController {

    record NewPolicy(
            @NotNull String name,
            @NotNull @Size(max = 50) List<@Valid @NotNull RuleBody> rules,
            @NotNull String reason) {}

    /** @param seen the newest version that the sender has seen */
    record NewPolicyVersion(
            @NotNull String name,
            @NotNull Integer seen,
            @NotNull @Size(max = 50) List<@Valid @NotNull RuleBody> rules,
            @NotNull String reason) {}

    /** @param policies by name, the usual one first */
    record NewDoorChoice(
            @NotNull Door door,
            @NotNull @Size(max = 50) List<@NotNull String> policies,
            @NotNull String reason) {}

    /** @param seen the newest version that the sender has seen; 0 for a new group */
    record NewGroupVersion(
            @NotNull String name,
            @NotNull Integer seen,
            @NotNull @Size(max = 100) List<@NotNull String> accounts,
            @NotNull String reason) {}

    record PolicyDraft(@NotNull @Size(max = 50) List<@Valid @NotNull RuleBody> rules) {}

    /**
     * What rules say, while somebody composes them.
     *
     * @param policy in words, as far as the rules are sound
     * @param faults why no review could be opened under them
     */
    record PolicyReading(@Nullable PolicyDetails policy, List<String> faults) {}

    private final PolicyShelf shelf;
    private final CommandEndpoint endpoint;

    PolicyController(PolicyShelf shelf, CommandEndpoint endpoint) {
        this.shelf = shelf;
        this.endpoint = endpoint;
    }

    @GetMapping
    PolicyShelfDetails policies() {
        return PolicyShelfDetails.of(shelf.book());
    }

    @PostMapping
    PolicyReceipt definePolicy(@Valid @RequestBody NewPolicy body, Person me, HttpServletRequest request) {
        return endpoint.send(
                request,
                me,
                body,
                PolicyReceipt.class,
                by -> new DefinePolicy(by, body.name(), RuleBody.rules(body.rules()), body.reason()));
    }

    @PostMapping("/versions")
    PolicyReceipt revisePolicy(@Valid @RequestBody NewPolicyVersion body, Person me, HttpServletRequest request) {
        return endpoint.send(
                request,
                me,
                body,
                PolicyReceipt.class,
                by -> new RevisePolicy(by, body.name(), body.seen(), RuleBody.rules(body.rules()), body.reason()));
    }

    @PostMapping("/doors")
    PolicyReceipt allowPolicies(@Valid @RequestBody NewDoorChoice body, Person me, HttpServletRequest request) {
        return endpoint.send(
                request,
                me,
                body,
                PolicyReceipt.class,
                by -> new AllowPolicies(by, body.door(), body.policies(), body.reason()));
    }

    @PostMapping("/groups")
    PolicyReceipt keepGroup(@Valid @RequestBody NewGroupVersion body, Person me, HttpServletRequest request) {
        return endpoint.send(
                request,
                me,
                body,
                PolicyReceipt.class,
                by -> new KeepGroup(by, body.name(), body.seen(), body.accounts(), body.reason()));
    }

    @PostMapping("/reading")
    PolicyReading readPolicy(@Valid @RequestBody PolicyDraft body) {
        List<PolicyRule> rules = shelf.book().withPeople(RuleBody.rules(body.rules()));
        var faults = PolicyFaults.of(rules);
        return new PolicyReading(faults.isEmpty() ? PolicyDetails.of(Policy.of("", 0, rules)) : null, faults);
    }
}
