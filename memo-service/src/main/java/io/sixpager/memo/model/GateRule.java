package io.sixpager.memo.model;

import io.sixpager.memo.gate.Gatekeeper;

/** One condition of an approval. {@link Gatekeeper} says in a sentence whether a memo meets it. */
public sealed interface GateRule {

    /** The stable name under which results are stored. */
    String key();

    /** What the rule asks for, as a reader of the policy sees it. */
    String demand();

    record AllApproversAssent() implements GateRule {
        @Override
        public String key() {
            return "all-approvers-assent";
        }

        @Override
        public String demand() {
            return "All approvers assent to the current revision.";
        }
    }

    /** More than {@code percent} of the approvers who have not abstained or recused themselves. */
    record QuorumAssents(int percent) implements GateRule {
        @Override
        public String key() {
            return "quorum-assents";
        }

        @Override
        public String demand() {
            return "More than " + percent + " % of the approvers assent to the current revision.";
        }
    }

    record NoOpenObjection() implements GateRule {
        @Override
        public String key() {
            return "no-open-objection";
        }

        @Override
        public String demand() {
            return "No blocking objection is open.";
        }
    }

    record PageLimit(int pages) implements GateRule {
        public static final String KEY = "page-limit";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String demand() {
            return "The memo has at most " + pages + " pages, appendices apart.";
        }
    }

    record PredictionsStated(int atLeast) implements GateRule {
        public static final String KEY = "predictions-stated";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String demand() {
            return "The memo states at least " + atLeast + " predictions.";
        }
    }

    record EveryPageShown() implements GateRule {
        public static final String KEY = "every-page-shown";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String demand() {
            return "Every assenting approver was shown every page.";
        }
    }

    record NobodyApprovesTheirOwn() implements GateRule {
        @Override
        public String key() {
            return "nobody-approves-their-own";
        }

        @Override
        public String demand() {
            return "Nobody approves a memo of their own, nor for somebody who wrote it.";
        }
    }

    record DeciderNamed() implements GateRule {
        public static final String KEY = "decider-named";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String demand() {
            return "One decider decides.";
        }
    }
}
