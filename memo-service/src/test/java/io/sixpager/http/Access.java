package io.sixpager.http;

import static io.sixpager.http.AccessBodies.bound;
import static io.sixpager.http.AccessBodies.draft;
import static io.sixpager.http.AccessBodies.name;
import static io.sixpager.http.AccessBodies.reason;
import static io.sixpager.http.AccessBodies.removal;
import static io.sixpager.http.AccessBodies.review;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The table of who may do what with a memo and when. It is written down here, not taken from the service. */
final class Access {

    /** Everybody as one memo sees them. */
    enum Who {
        ANONYMOUS(""),
        OUTSIDER("finance"),
        OWNER("author"),
        COAUTHOR("coauthor"),
        APPROVER("retail"),
        OBJECTOR("infrastructure"),
        DECIDER("decider"),
        AUDITOR("auditor"),
        ADMINISTRATOR("admin");

        private final String account;

        Who(String account) {
            this.account = account;
        }

        String account() {
            return account;
        }

        boolean isInvolved() {
            return EnumSet.of(OWNER, COAUTHOR, APPROVER, OBJECTOR, DECIDER).contains(this);
        }
    }

    enum At {
        DRAFT,
        IN_REVIEW,
        DECIDED,
        WITHDRAWN
    }

    /**
     * One address of a memo.
     *
     * @param allowed who may use it at which stages, if they can see the memo; empty for a view
     */
    record Rule(
            String method, String pattern, Set<Who> allowed, Set<At> stages, String below, Map<String, Object> body) {

        boolean isView() {
            return allowed.isEmpty();
        }

        String endpoint() {
            return method + " /api/memos/{id}" + pattern;
        }

        /** Below the memo, with an objection of it and a comment that is new each time. */
        String path(String objection) {
            return below.replace("OBJECTION", objection)
                    .replace("COMMENT", UUID.randomUUID().toString());
        }

        /** The statuses, or none if the request succeeds. */
        Set<Integer> refusals(Who who, boolean restricted, At stage) {
            if (who == Who.ANONYMOUS) {
                return Set.of(401);
            }
            if (who == Who.AUDITOR) {
                return isView() ? Set.of() : Set.of(403);
            }
            if (restricted && !isInvolved(who, stage)) {
                return Set.of(404);
            }
            if (isView() || (allowed.contains(who) && stages.contains(stage))) {
                return Set.of();
            }
            var untimely = !stages.contains(stage) || (who == Who.OBJECTOR && UNTIL_LIFTED.contains(pattern));
            return allowed.contains(who) ? Set.of(409) : untimely ? Set.of(403, 409) : Set.of(403);
        }

        /** Nobody but the authors has been invited to a draft. */
        private static boolean isInvolved(Who who, At stage) {
            return stage == At.DRAFT ? AUTHORS.contains(who) : who.isInvolved();
        }
    }

    /** Whoever may read a memo may speak of it. */
    private static final Set<Who> MEMBERS = EnumSet.complementOf(EnumSet.of(Who.ANONYMOUS, Who.AUDITOR));

    private static final Set<Who> OWNER = EnumSet.of(Who.OWNER);
    private static final Set<Who> AUTHORS = EnumSet.of(Who.OWNER, Who.COAUTHOR);
    private static final Set<Who> APPROVERS = EnumSet.of(Who.APPROVER, Who.OBJECTOR);
    private static final Set<Who> DECIDER = EnumSet.of(Who.DECIDER);
    private static final Set<At> OPEN = EnumSet.of(At.DRAFT, At.IN_REVIEW);
    private static final Set<At> REVIEW = EnumSet.of(At.IN_REVIEW);
    /** What somebody whose own objection is open cannot do. */
    private static final Set<String> UNTIL_LIFTED = Set.of("/recusal", "/objections", "/verdicts");

    private static final String IN_A_YEAR =
            Instant.now().plus(Duration.ofDays(365)).toString();

    /** Before the due date has passed, which no test waits for. */
    private static final Set<At> NEVER = EnumSet.noneOf(At.class);

    private static final Set<At> ALWAYS = EnumSet.allOf(At.class);

    /** {@code OBJECTION} and {@code SUCCESSOR} stand for ids; bound bodies get the memo's revision and hash. */
    static final List<Rule> RULES = List.of(
            view(""),
            view("/history"),
            view("/replaced"),
            view("/impasses"),
            view("/as-of", "?time=2100-01-01T00:00:00Z"),
            view("/redline", "?from=1&to=1"),
            view("/redline/sides", "?from=1&to=1"),
            view("/redline.pdf", "?from=1&to=1"),
            new Rule("POST", "/redline", Set.of(), ALWAYS, "/redline", Map.of("from", 1, "markdown", "# B\n")),
            new Rule(
                    "POST",
                    "/redline/sides",
                    Set.of(),
                    ALWAYS,
                    "/redline/sides",
                    Map.of("from", 1, "markdown", "# B\n")),
            new Rule("POST", "/redline.pdf", Set.of(), ALWAYS, "/redline.pdf", Map.of("from", 1, "markdown", "# B\n")),
            view("/revisions/{revision:\\d+}", "1"),
            view("/revisions/{revision:\\d+}/authorship", "1"),
            view("/revisions/{revision:\\d+}.md", "1"),
            view("/revisions/{revision:\\d+}.html", "1"),
            view("/revisions/{revision:\\d+}.pdf", "1"),
            view("/revisions/{revision:\\d+}/breaks", "1"),
            view("/revisions/{revision:\\d+}.docx", "1"),
            view("/revisions/{revision:\\d+}/original", "1"),
            view("/originals"),
            view("/archive.zip"),
            view("/threads"),
            view("/threads/as-of", "?time=2100-01-01T00:00:00Z"),
            view("/waiting"),
            command("POST", "/threads", MEMBERS, ALWAYS, Map.of("kind", "NIT", "words", "A comma is missing.")),
            new Rule(
                    "POST",
                    "/placements",
                    Set.of(),
                    ALWAYS,
                    "/placements",
                    bound(
                            "span",
                            Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                            "quote",
                            "ten million dollars")),
            command(
                    "POST",
                    "/file-comments",
                    MEMBERS,
                    ALWAYS,
                    Map.of("revision", 1, "file", "Plan.docx", "comments", List.of())),
            view("/presence"),
            command("POST", "/presence", MEMBERS, ALWAYS, Map.of("doing", "READING")),
            view("/private-comments"),
            view("/look"),
            view("/revisions/{revision:\\d+}/read-blocks", "1"),
            new Rule(
                    "PUT",
                    "/revisions/{revision:\\d+}/read-blocks",
                    Set.of(),
                    ALWAYS,
                    "/revisions/1/read-blocks",
                    Map.of("read", List.of(1))),
            new Rule("DELETE", "/read-blocks", Set.of(), ALWAYS, "/read-blocks", Map.of()),
            new Rule("PUT", "/look", Set.of(), ALWAYS, "/look", Map.of("revision", 1, "noted", false)),
            command(
                    "PUT",
                    "/private-comments/{comment}",
                    "/private-comments/COMMENT",
                    MEMBERS,
                    ALWAYS,
                    Map.of("kind", "QUESTION", "words", "Why?")),
            command("DELETE", "/private-comments/{comment}", "/private-comments/COMMENT", MEMBERS, ALWAYS, Map.of()),
            command("POST", "/private-comments/sharing", MEMBERS, ALWAYS, Map.of()),
            command("PATCH", "", AUTHORS, OPEN, Map.of("title", "A new title")),
            command("PATCH", "", OWNER, ALWAYS, Map.of("restricted", "OTHER")),
            command("POST", "/coauthors", OWNER, OPEN, Map.of("account", "newcomer")),
            command(
                    "POST",
                    "/handover",
                    OWNER,
                    ALWAYS,
                    Map.of("from", "author", "to", "newcomer", "reason", "They know more.")),
            // nobody is told anything
            command("POST", "/acknowledgement", MEMBERS, NEVER, Map.of("noticesSeen", 0)),
            delete("/coauthors/{account}", AUTHORS, OPEN, "coauthor"),
            command(
                    "POST",
                    "/revisions",
                    AUTHORS,
                    OPEN,
                    Map.of("baseRevision", 1, "markdown", "# B\n", "summary", "B")),
            command("POST", "/merge", AUTHORS, ALWAYS, Map.of("baseRevision", 1, "markdown", "# B\n")),
            command("GET", "/draft", AUTHORS, ALWAYS, draft()),
            command("PUT", "/draft", AUTHORS, ALWAYS, draft()),
            command("DELETE", "/draft", AUTHORS, ALWAYS, Map.of()),
            command("GET", "/draft/aside", AUTHORS, ALWAYS, Map.of()),
            command("POST", "/draft/aside", AUTHORS, ALWAYS, Map.of("baseRevision", 1, "markdown", "# Once\n")),
            command("DELETE", "/draft/aside/{text:\\d+}", "/draft/aside/0", AUTHORS, ALWAYS, Map.of()),
            command("POST", "/revisions/{revision:\\d+}/name", "/revisions/1/name", AUTHORS, ALWAYS, name()),
            command("POST", "/review", OWNER, EnumSet.of(At.DRAFT), review()),
            command("POST", "/participants", OWNER, REVIEW, MemoExamples.invited("newcomer", "INFORMED")),
            command("POST", "/participants/removal", OWNER, REVIEW, removal()),
            command("POST", "/recusal", EnumSet.of(Who.APPROVER, Who.DECIDER), REVIEW, reason()),
            command(
                    "POST",
                    "/review/extension",
                    OWNER,
                    REVIEW,
                    Map.of("due", IN_A_YEAR, "reason", "Finance is on leave.")),
            command("POST", "/review/decision-request", OWNER, NEVER, reason()),
            // the policy gives no time to read
            command("POST", "/review/reading-override", DECIDER, NEVER, bound("reason", "For a good reason.")),
            command("POST", "/delegations", APPROVERS, REVIEW, Map.of("to", "newcomer", "reason", "Away.")),
            command(
                    "POST",
                    "/readings",
                    EnumSet.of(Who.APPROVER, Who.OBJECTOR, Who.DECIDER),
                    REVIEW,
                    bound("pages", List.of(1), "seconds", 9)),
            command("POST", "/verdicts", EnumSet.of(Who.APPROVER), REVIEW, bound("verdict", "ABSTAIN")),
            // what nobody has given, nobody takes back
            command("POST", "/verdicts/withdrawal", APPROVERS, NEVER, reason()),
            command("POST", "/objections", EnumSet.of(Who.APPROVER), REVIEW, bound("statement", "It costs too much.")),
            command("POST", "/objections/{objection}/answer", AUTHORS, REVIEW, Map.of("answer", "It pays.")),
            command(
                    "POST",
                    "/objections/{objection}/handover",
                    OWNER,
                    REVIEW,
                    Map.of("to", "coauthor", "reason", "They know more.")),
            // nobody has answered it
            command(
                    "POST",
                    "/objections/{objection}/sustainment",
                    EnumSet.of(Who.OBJECTOR),
                    NEVER,
                    Map.of("answersSeen", 0, "reason", "For a good reason.")),
            command("POST", "/objections/{objection}/lift", EnumSet.of(Who.OBJECTOR), REVIEW, reason()),
            command("POST", "/objections/{objection}/override", DECIDER, REVIEW, reason()),
            command("POST", "/decision", DECIDER, REVIEW, bound("outcome", "DEFERRED", "rationale", "Later.")),
            command("POST", "/withdrawal", OWNER, OPEN, reason()),
            command(
                    "POST",
                    "/reopening",
                    EnumSet.of(Who.OWNER, Who.DECIDER),
                    EnumSet.of(At.DECIDED, At.WITHDRAWN),
                    reason()),
            command(
                    "POST",
                    "/supersession",
                    OWNER,
                    EnumSet.of(At.DECIDED),
                    Map.of("successor", "SUCCESSOR", "reason", "Old.")));

    private Access() {}

    private static Rule view(String pattern) {
        return view(pattern, "");
    }

    private static Rule view(String pattern, String rest) {
        var path = pattern.replace("{revision:\\d+}", rest);
        return new Rule("GET", pattern, Set.of(), ALWAYS, path.equals(pattern) ? pattern + rest : path, Map.of());
    }

    private static Rule command(String method, String pattern, Set<Who> who, Set<At> stages, Map<String, Object> body) {
        return new Rule(method, pattern, who, stages, pattern.replace("{objection}", "OBJECTION"), body);
    }

    private static Rule command(
            String method, String pattern, String below, Set<Who> who, Set<At> stages, Map<String, Object> body) {
        return new Rule(method, pattern, who, stages, below, body);
    }

    private static Rule delete(String pattern, Set<Who> who, Set<At> stages, String account) {
        return new Rule("DELETE", pattern, who, stages, pattern.replace("{account}", account), Map.of());
    }
}
